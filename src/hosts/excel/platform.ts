/** Whether Excel shows its pages by Apple's web view, on a Mac or an iPad: it neither saves nor prints what a page makes. */
export function isOnApple(): boolean {
  const { platform } = Office.context;
  return platform === Office.PlatformType.Mac || platform === Office.PlatformType.iOS;
}
