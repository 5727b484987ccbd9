import type { APIRoute } from 'astro';
import { themed } from '../../design/themed.ts';
import css from '../../styles/answer-below.css?raw';

export const GET: APIRoute = () => new Response(themed(css));
