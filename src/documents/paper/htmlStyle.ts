import { palette } from './palette.ts'

const colour = (name: keyof typeof palette) => `#${palette[name]}`

/** The one style of an HTML page: readable on a phone, where a table's columns stand under one another, and on paper. */
export const htmlStyle = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:${colour('page')};color:${colour('text')};font:1rem/1.5 Arial,Helvetica,sans-serif;overflow-wrap:anywhere}
main{max-width:56rem;margin:0 auto;padding:1.5rem 1rem 3rem;position:relative}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .25rem}
h2{font-size:1.15rem;line-height:1.3;margin:1.75rem 0 .5rem}
h3,h4{font-size:1.05rem;line-height:1.3;margin:1.5rem 0 .5rem}
p{margin:0 0 .75rem}
ul,ol{margin:0 0 .75rem;padding-left:1.75rem}
li{margin:0 0 .4rem;padding-left:.2rem}
li>ul,li>ol{margin-top:.4rem}
@counter-style in-a{system:extends lower-alpha;prefix:"(";suffix:") "}@counter-style in-1{system:extends decimal;prefix:"(";suffix:") "}@counter-style in-i{system:extends lower-roman;prefix:"(";suffix:") "}
ol.brackets[type=a]{list-style-type:in-a}ol.brackets[type="1"]{list-style-type:in-1}ol.brackets[type=i]{list-style-type:in-i}
ul.bullet{list-style-type:disc}ul.dot{list-style-type:"·  "}ul.dash{list-style-type:"–  "}
.heading-line{font-size:1.2rem;font-weight:700;margin-bottom:.25rem}
.label{font-weight:700;margin:1rem 0 .5rem}
.small{font-size:.925rem;color:${colour('quiet')};margin-bottom:.4rem}
.duration{font-size:.925rem;color:${colour('quiet')};margin:1.75rem 0 0}.duration+h2,.duration+h3,.duration+h4{margin-top:.1rem}
.status{color:${colour('status')};font-weight:700;border-left:.3rem solid ${colour('status')};padding-left:.6rem;margin:.75rem 0 1rem}
.signature{margin:2.5rem 0 0}
.every-page{position:sticky;top:0;z-index:1;margin:0;padding:.35rem 1rem;background:${colour('status')};color:${colour('page')};font-weight:700;text-align:center}
table{border-collapse:collapse;width:100%;margin:1rem 0;table-layout:fixed}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.5rem .6rem;border:1px solid ${colour('line')};font-weight:400}
tbody th{font-weight:700}thead th{background:${colour('headRow')};font-weight:700;font-size:.9rem;overflow-wrap:normal}
td>:first-child,th>:first-child{margin-top:0}td>:last-child,th>:last-child{margin-bottom:0}
tr.on>td{border-top:0}tr.followed>td{border-bottom:0}
.rows th,.rows td{border-left:0;border-right:0}
@media(max-width:40rem){
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tr,td,tbody th{display:block;width:100%!important}
tbody{border-top:2px solid ${colour('line')};padding:.6rem 0}
tbody tr{padding:0}
tbody td,tbody th{border:0;padding:.15rem 0}
td:empty{display:none}
td[data-head]:not(:empty)::before{content:attr(data-head) ": ";font-weight:700}
td[data-head]>p{display:inline}
}
@media print{.every-page{position:static;background:none;color:${colour('status')}}body{font-size:11pt}main{max-width:none;padding:0}thead{display:table-header-group}h1,h2,h3,h4,.label,.lead,.heading-line,.duration{break-after:avoid}p,li{orphans:2;widows:2}@page{size:A4;margin:20mm}}
`
  .trim()
  .replace(/\n/g, '')
