import { formatLabel } from '@/lib/law/label.ts';
import type { PlaceView } from '@/lib/research/sanction-views.ts';

/** A provision of the row's own law goes without the name of the law, which the row has already. */
export function PlaceLink({ place, law }: { place: PlaceView; law: string }) {
  const { instrument, eId, href, label } = place;
  return <a href={href}>{instrument === law && eId ? formatLabel(eId, 'indonesian') : label}</a>;
}

/** Provisions with commas between. */
export function PlaceLinks({ places, law }: { places: readonly PlaceView[]; law: string }) {
  return places.map((place, index) => (
    <span key={place.href}>
      {index > 0 && ', '}
      <PlaceLink law={law} place={place} />
    </span>
  ));
}
