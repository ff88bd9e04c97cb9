/** Colours of a site: banner from dark to bright, and the accent of links and bars. */
export interface Theme {
  readonly dark: string;
  readonly bright: string;
  readonly accent: string;
}

export const BLUE: Theme = { dark: '#0b4a94', bright: '#3d8fd9', accent: '#1260b4' };
export const RED: Theme = { dark: '#a3150f', bright: '#d9442f', accent: '#b8231b' };
export const GREEN: Theme = { dark: '#14635a', bright: '#3aa08c', accent: '#1b7a6c' };

/** Style sheet of a typical agency site; sizes in px, as these sites have them. */
export const styleSheet = ({ dark, bright, accent }: Theme): string => `
* { box-sizing: border-box; }
body { margin: 0; background: #eef1f5; color: #333; font: 14px/1.8 "Microsoft YaHei", "Noto Sans CJK SC", "PingFang SC", sans-serif; }
a { color: inherit; text-decoration: none; }
ul { list-style: none; margin: 0; padding: 0; }
.w { width: 1180px; margin: 0 auto; }
.topbar { background: #f7f7f7; border-bottom: 1px solid #e2e2e2; font-size: 12px; color: #777; }
.topbar .w { display: flex; justify-content: space-between; line-height: 32px; }
.topbar a { margin-left: 18px; }
.banner { background: linear-gradient(100deg, ${dark}, ${bright}); color: #fff; }
.banner .w { display: flex; align-items: center; height: 132px; }
.banner svg { width: 72px; height: 72px; margin-right: 20px; }
.banner b { display: block; font-size: 34px; line-height: 1.3; letter-spacing: 2px; }
.banner i { font: 12px/1.6 Arial, sans-serif; letter-spacing: 1px; opacity: .85; }
.search { margin-left: auto; display: flex; width: 280px; height: 36px; background: #fff; border-radius: 3px; overflow: hidden; font-size: 13px; color: #999; line-height: 36px; padding-left: 12px; }
.search span { margin-left: auto; width: 64px; background: #f2a33a; color: #fff; text-align: center; }
.nav { background: ${accent}; }
.nav ul { display: flex; }
.nav li { flex: 1; text-align: center; line-height: 46px; color: #fff; font-size: 16px; }
.nav li.on { background: ${dark}; }
.crumb { line-height: 48px; font-size: 13px; color: #666; }
.main { display: flex; align-items: flex-start; gap: 20px; padding-bottom: 40px; }
.side { width: 220px; background: #fff; border-top: 3px solid ${accent}; }
.side h3 { margin: 0; padding: 14px 20px; font-size: 18px; color: ${accent}; border-bottom: 1px solid #e6e6e6; }
.side li { padding: 10px 20px; border-bottom: 1px dashed #e6e6e6; }
.side li.on { background: ${accent}; color: #fff; }
.side li.on + li { border-top: 0; }
.art { flex: 1; min-width: 0; background: #fff; padding: 28px 40px 40px; }
.art h1 { margin: 18px 0 14px; font-size: 26px; line-height: 1.5; text-align: center; color: #222; }
.index { width: 100%; border-collapse: collapse; font-size: 13px; color: #666; }
.index td { border: 1px solid #dfe4ea; padding: 5px 12px; }
.index td:nth-child(odd) { width: 96px; background: #f5f8fb; color: #888; }
.info { display: flex; justify-content: center; gap: 28px; padding: 8px 0; border: 1px solid #e6e6e6; border-width: 1px 0; font-size: 13px; color: #888; }
.text { padding-top: 22px; font-size: 16px; line-height: 2; }
.text p { margin: 0 0 10px; text-indent: 2em; }
.text td p { margin: 0; text-indent: 0; line-height: 1.5; }
.text h2 { margin: 22px 0 10px; font-size: 18px; color: #222; }
.text table { width: 100%; border-collapse: collapse; margin: 12px 0 22px; font-size: 14px; line-height: 1.5; }
.text td, .text th { border: 1px solid #8a8a8a; padding: 6px 5px; text-align: center; font-weight: normal; }
.attach { margin-top: 26px; padding: 12px 18px; background: #f5f8fb; font-size: 14px; }
.attach a, .list a { color: ${accent}; }
.list li { display: flex; justify-content: space-between; padding: 9px 4px; border-bottom: 1px dashed #ddd; font-size: 15px; }
.list span { color: #999; font-size: 13px; }
.foot { background: #3b4654; color: #c9d0d8; font-size: 13px; text-align: center; padding: 26px 0; line-height: 2; }
.foot a { margin: 0 10px; }
`;
