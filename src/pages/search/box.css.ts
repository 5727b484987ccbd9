import type { APIRoute } from 'astro';
import css from '../../styles/answer-below.css?raw';

export const GET: APIRoute = () => new Response(css);
