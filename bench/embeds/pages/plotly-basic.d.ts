declare module 'plotly.js-basic-dist-min' {
  const Plotly: {
    newPlot(
      place: HTMLElement,
      traces: readonly object[],
      layout: object,
      config: { displayModeBar: boolean },
    ): Promise<unknown>;
  };
  export default Plotly;
}
