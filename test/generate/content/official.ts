import type { OfficialExpenses, Fen } from '../department/department';

/** The three kinds of official expenses with their sums, by column key. */
export function officialFigures(official: OfficialExpenses, suffix = ''): Record<string, Fen> {
  const { overseas, reception, vehiclePurchase, vehicleOperation } = official;
  const vehicles = vehiclePurchase + vehicleOperation;
  const figures = {
    total: overseas + reception + vehicles,
    overseas,
    reception,
    vehicles,
    'vehicle-purchase': vehiclePurchase,
    'vehicle-operation': vehicleOperation,
  };
  return Object.fromEntries(Object.entries(figures).map(([key, amount]) => [`${key}${suffix}`, amount]));
}
