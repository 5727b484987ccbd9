import type { APIRoute } from 'astro';
import { collections } from '../../collections.ts';
import { calendarText } from '../../publish/calendar/calendar.ts';
import { promiseCalendar } from '../../views/promise/promise-calendar.ts';

export const GET: APIRoute = async () =>
  new Response(calendarText(promiseCalendar(await collections())), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
