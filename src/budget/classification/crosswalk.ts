/**
 * Which units a pairing holds for: government bodies and those run like them (机关, 含参公), public institutions
 * (事业单位), any; `unstated` for a pair that a published budget uses without the scheme providing for it.
 */
export type UnitKind = 'administrative' | 'publicInstitution' | 'any' | 'unstated';

/** An item of the government classification, a kind of unit, department items that go there (separated by spaces). */
export type CrosswalkEntry = readonly [governmentCode: string, unitKind: UnitKind, departmentCodes: string];

/**
 * Which item of 政府预算支出经济分类 an item of 部门预算支出经济分类 is budgeted under. Collected from published budgets
 * and the Ministry of Finance's table of the two (对照表, 财预〔2017〕98号); incomplete.
 */
export const crosswalk: readonly CrosswalkEntry[] = [
  ['50101', 'administrative', '30101 30102 30103'],
  ['50101', 'unstated', '30107'],
  ['50102', 'administrative', '30108 30109 30110 30111 30112'],
  ['50103', 'administrative', '30113'],
  ['50199', 'administrative', '30106 30114 30199'],
  ['50201', 'administrative', '30201 30202 30204 30205 30206 30207 30208 30209 30211'],
  ['50201', 'administrative', '30214 30228 30229 30239 30240'],
  ['50202', 'administrative', '30215'],
  ['50203', 'administrative', '30216'],
  ['50204', 'administrative', '30218 30224 30225'],
  ['50205', 'administrative', '30203 30226 30227'],
  ['50206', 'administrative', '30217'],
  ['50207', 'administrative', '30212'],
  ['50208', 'administrative', '30231'],
  ['50209', 'administrative', '30213'],
  ['50299', 'administrative', '30299'],
  ['50301', 'administrative', '31001'],
  ['50302', 'administrative', '31005'],
  ['50303', 'administrative', '31013'],
  ['50305', 'administrative', '31009 31010 31011 31012'],
  ['50306', 'administrative', '31002 31003 31007'],
  ['50307', 'administrative', '31006'],
  ['50399', 'administrative', '31008 31019 31021 31022 31099'],
  ['50401', 'administrative', '30901'],
  ['50402', 'administrative', '30905'],
  ['50403', 'administrative', '30913'],
  ['50404', 'administrative', '30902 30903 30907'],
  ['50405', 'administrative', '30906'],
  ['50499', 'administrative', '30908 30919 30921 30922 30999'],
  ['50501', 'publicInstitution', '30101 30102 30103 30106 30107 30108 30109 30110 30111'],
  ['50501', 'publicInstitution', '30112 30113 30114 30199'],
  ['50502', 'publicInstitution', '30201 30202 30203 30204 30205 30206 30207 30208 30209'],
  ['50502', 'publicInstitution', '30211 30212 30213 30214 30215 30216 30217 30218 30224'],
  ['50502', 'publicInstitution', '30225 30226 30227 30228 30229 30231 30239 30240 30299'],
  ['50601', 'publicInstitution', '31001 31002 31003 31005 31006 31007 31008 31009 31010'],
  ['50601', 'publicInstitution', '31011 31012 31013 31019 31021 31022 31099'],
  ['50602', 'publicInstitution', '30901 30902 30903 30905 30906 30907 30908 30913 30919'],
  ['50602', 'publicInstitution', '30921 30922 30999'],
  ['50701', 'any', '31204'],
  ['50702', 'any', '31205'],
  ['50799', 'any', '31299'],
  ['50803', 'any', '31201'],
  ['50804', 'any', '31101'],
  ['50805', 'any', '31203'],
  ['50899', 'any', '31206 31199'],
  ['50901', 'any', '30304 30305 30306 30307 30309'],
  ['50902', 'any', '30308'],
  ['50903', 'any', '30310'],
  ['50905', 'any', '30301 30302 30303'],
  ['50999', 'any', '30399 30311'],
  ['51002', 'any', '31302'],
  ['51003', 'any', '31303'],
  ['51004', 'any', '31304'],
  ['51101', 'any', '30701'],
  ['51102', 'any', '30702'],
  ['51103', 'any', '30703'],
  ['51104', 'any', '30704'],
  ['59907', 'any', '39907'],
  ['59908', 'any', '39908'],
  ['59909', 'any', '39909'],
  ['59910', 'any', '39910'],
  ['59999', 'any', '39999'],
];
