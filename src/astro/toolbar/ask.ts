import type { DeskRequest } from '../../desk/pointing/requests.ts';
import { DESK_PATH } from '../deskPath.ts';

/** @throws where the desk does not answer */
export async function ask<Result>(request: DeskRequest): Promise<Result> {
  const response = await fetch(DESK_PATH, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Result;
}
