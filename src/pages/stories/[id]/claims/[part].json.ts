import type { APIRoute } from 'astro';
import type { StoryCoverage } from '#core/coverage.ts';
import { listPartRoutes } from '#site/part-routes.ts';
import { packPart } from '#site/table-facts.ts';

export function getStaticPaths() {
  return listPartRoutes(1);
}

export const GET: APIRoute<{ story: StoryCoverage; part: number }> = ({ props }) =>
  Response.json(packPart(props.story, props.part));
