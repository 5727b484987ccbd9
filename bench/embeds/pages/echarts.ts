import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { KINDS } from '../../bars.ts';
import { COLOURS } from '../../colours.ts';
import { chart, height, place, WIDTH } from './page.ts';

use([BarChart, GridComponent, SVGRenderer]);

init(place, null, { renderer: 'svg', width: WIDTH, height }).setOption({
  animation: false,
  grid: { left: 140, right: 120, top: 10, bottom: 30 },
  xAxis: { type: 'value' },
  yAxis: { type: 'category', inverse: true, data: chart.rows.map(({ name }) => name) },
  series: KINDS.map((kind, i) => ({
    type: 'bar',
    barGap: '-100%',
    barWidth: 18,
    z: i + 2,
    itemStyle: { color: COLOURS[kind] },
    data: chart.rows.map(({ bars, end, words }) => {
      const bar = bars.find((other) => other.kind === kind);
      return {
        value: bar?.to ?? '-',
        label: { show: bar?.to === end, position: 'right', formatter: () => words },
      };
    }),
  })),
});
