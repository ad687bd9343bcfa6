import { expect, test } from 'vitest';
import { checkBody, checkInline, readBody } from './check.ts';
import type { BodyProblem } from './problem.ts';

const told = (problems: BodyProblem[]) =>
  problems.map((p) => `${p.line}:${p.column} ${p.message} ${p.hint}`).join('\n');

/** As JSON, with invisible characters spelt out. */
const spelt = (text: string) =>
  JSON.stringify(text).replace(
    /\p{C}/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );

const toldOfEach = (bodies: string[]) =>
  bodies.map((body) => `${spelt(body)}\n${told(checkBody(body))}`).join('\n\n');

const article = `An opening with *emphasis*, **weight**, ~~a slip~~, \`code\` and a [link](/practices/plain-words/).

<LevelLadder/>

## Steps

1. Say when, in [mail](mailto:name@example.org?subject=When) or [elsewhere](https://example.org/a?b=c#d).
   - even a list in it
2. Keep it. <Evidence slug="bad-news-first"/>

<Practice slug="plain-words"/>
<ExpectationGap promised="3" delivered="7"/>

### How {braces} and import x from 'y' are text

> “Quoted,” with \\
> a line break. See [above](#steps).

| sign | meaning |
| ---- | ------: |
| \\<3 | a < b   |

Title
---

<Note>One line.</Note>

<Note>
More lines, &lt;b&gt; and &nbsp;.

- <Practice slug="reply-clock"/>

<Evidence slug="five-dimensions"></Evidence>
</Note>
`;

test('an article with everything that is allowed has no problem', () => {
  expect(checkBody(article)).toEqual([]);
});

test('all problems are told at once, in the order of the text', () => {
  const body = `# Title

A <b>bold</b> word, <3, and [a link](http://example.org).

#### Deep

<Practice slug="Plain Words"/>

<Note>Text.

More.</Note>

![A picture](a.png) https://example.org
`;
  expect(told(checkBody(body))).toMatchInlineSnapshot(`
    "1:1 A heading begins with one \`#\`, which is for the title of the page. Write \`## \` for the first level of headings.
    3:3 HTML such as \`<b>\` is not used. For bold text, write \`**words**\`.
    3:21 \`<3,\` looks like the beginning of a tag. If the sign itself is meant, write \`\\<\`, or put a space after it: \`< \`.
    3:29 The address \`http://example.org\` cannot be used. Begin it with \`https://\`.
    5:1 A heading skips a level: \`####\` comes after the title. Write \`## \`.
    7:1 \`slug\` of \`<Practice>\` is \`Plain Words\`. It must be a slug: small Latin letters, digits and single hyphens, as in \`<Practice slug="plain-words"/>\`.
    9:1 \`<Note>\` and \`</Note>\` do not enclose whole paragraphs. Put each of the two on a line of its own, with the text between them.
    13:1 Pictures are not used in texts. Say it in words, or make it a table. For an exclamation mark before a link, write \`\\!\`.
    13:21 The address \`https://example.org\` would not be a link. Write \`[words](https://example.org/)\`; to show an address as it is, put it between backticks."
  `);
});

test('Markdown that is not used is told', () => {
  expect(
    toldOfEach([
      '# Title',
      '### Third\n\n## \n\n#### Fourth',
      '> ## Quoted\n\n- ## Listed',
      '![](a.png)',
      '```\ncode\n```',
      '[^1] and [words][a]\n\n[^1]: Source\n[a]: https://example.org',
      'https://example.org and www.example.org',
      '[](/practices/) [x]() [y](javascript:alert(1))',
      'a\u0000b\u202Ec &#x202E;\uD800',
      'd &#x202E;',
      '',
    ]),
  ).toMatchInlineSnapshot(`
    ""# Title"
    1:1 A heading begins with one \`#\`, which is for the title of the page. Write \`## \` for the first level of headings.

    "### Third\\n\\n## \\n\\n#### Fourth"
    1:1 A heading skips a level: \`###\` comes after the title. Write \`## \`.
    3:1 A heading (\`##\`) has no words. Write them, or delete the line.
    5:1 A heading skips a level: \`####\` comes after \`##\`. Write \`### \`.

    "> ## Quoted\\n\\n- ## Listed"
    1:3 A heading stands within a list, a quotation or a note. Move it out, or write the words in bold: \`**words**\`.
    3:3 A heading stands within a list, a quotation or a note. Move it out, or write the words in bold: \`**words**\`.

    "![](a.png)"
    1:1 Pictures are not used in texts. Say it in words, or make it a table. For an exclamation mark before a link, write \`\\!\`.

    "\`\`\`\\ncode\\n\`\`\`"
    1:1 A block between lines of three backticks or tildes is not used. For the wording of a message, begin each line with \`>\`.

    "[^1] and [words][a]\\n\\n[^1]: Source\\n[a]: https://example.org"
    1:1 A link whose address stands elsewhere is not used. Write the address beside the words: \`[words](https://example.org/)\`.
    1:10 A link whose address stands elsewhere is not used. Write the address beside the words: \`[words](https://example.org/)\`.
    3:1 Addresses and footnotes below the text are not used. Write the address beside the words, \`[words](https://example.org/)\`, and a source as \`<Evidence slug="…"/>\`.
    4:1 Addresses and footnotes below the text are not used. Write the address beside the words, \`[words](https://example.org/)\`, and a source as \`<Evidence slug="…"/>\`.

    "https://example.org and www.example.org"
    1:1 The address \`https://example.org\` would not be a link. Write \`[words](https://example.org/)\`; to show an address as it is, put it between backticks.
    1:25 The address \`www.example.org\` would not be a link. Write \`[words](https://example.org/)\`; to show an address as it is, put it between backticks.

    "[](/practices/) [x]() [y](javascript:alert(1))"
    1:1 A link has no words. Write them between the brackets: \`[words](https://example.org/)\`.
    1:17 A link has no address. Write it between the parentheses: \`[words](https://example.org/)\`.
    1:23 The address \`javascript:alert(1)\` cannot be used. Links begin with \`https://\`, \`mailto:\`, or \`/\` for a page of this site.

    "a\\u0000b\\u202ec &#x202E;\\ud800"
    1:2 Here is an invisible or broken character (U+0000). Delete it together with its neighbours, and type those again.
    1:4 Here is an invisible or broken character (U+202E). Delete it together with its neighbours, and type those again.
    1:15 Here is an invisible or broken character (U+D800). Delete it together with its neighbours, and type those again.

    "d &#x202E;"
    1:1 Here is an invisible or broken character (U+202E). Delete it together with its neighbours, and type those again.

    ""
    1:1 The body is empty. Write the text."
  `);
});

test('a component that is not as it should be is told', () => {
  expect(
    toldOfEach([
      '<Practice/>',
      '<Practice slug/> <Practice slug=""/>',
      '<Practice slug="a" slug="b" onclick="alert(1)"/>',
      '<Practice slug={a}/>',
      '<Practice slug="a" {...b}/>',
      '<Evidence slug="../a"/>',
      '<Practice slug="a">text</Practice>',
      '<ExpectationGap promised="3" delivered="-1"/>',
      'See <Practice slug="a"/>.',
      '- <LevelLadder/>\n\n> <Note>a</Note>',
      '## <Evidence slug="a"/> a\n\n[b <Evidence slug="c"/>](/d/)',
      '<Note></Note>\n\n<Note>\n<Note>\na\n</Note>\n</Note>',
      '<note>a</note>',
      '<script>alert(1)</script>',
      '<div>\n<Practice slug="a"/>\n</div>',
      '<img src="a" onerror="alert(1)"/>',
      '<></> <A.b/> <constructor/> <Constructor/>',
    ]),
  ).toMatchInlineSnapshot(`
    ""<Practice/>"
    1:1 \`<Practice>\` lacks \`slug\`. Write it as in \`<Practice slug="plain-words"/>\`.

    "<Practice slug/> <Practice slug=\\"\\"/>"
    1:1 \`slug\` of \`<Practice>\` has no value. Write it as in \`<Practice slug="plain-words"/>\`.
    1:18 \`slug\` of \`<Practice>\` has no value. Write it as in \`<Practice slug="plain-words"/>\`.

    "<Practice slug=\\"a\\" slug=\\"b\\" onclick=\\"alert(1)\\"/>"
    1:1 \`<Practice>\` has \`slug\` twice. Delete one of the two.
    1:1 \`<Practice>\` has no attribute \`onclick\`. Delete it. The component is written \`<Practice slug="plain-words"/>\`.

    "<Practice slug={a}/>"
    1:1 The value of \`slug\` is between braces, \`{a}\`. Put it between straight quotation marks, as in \`<Practice slug="plain-words"/>\`.

    "<Practice slug=\\"a\\" {...b}/>"
    1:1 \`<Practice>\` holds braces, \`{...b}\`. Values are plain text, as in \`<Practice slug="plain-words"/>\`.

    "<Evidence slug=\\"../a\\"/>"
    1:1 \`slug\` of \`<Evidence>\` is \`../a\`. It must be a slug: small Latin letters, digits and single hyphens, as in \`<Evidence slug="bad-news-first"/>\`.

    "<Practice slug=\\"a\\">text</Practice>"
    1:1 \`<Practice>\` takes no text between its tags. Write \`<Practice slug="plain-words"/>\`.

    "<ExpectationGap promised=\\"3\\" delivered=\\"-1\\"/>"
    1:1 \`delivered\` of \`<ExpectationGap>\` is \`-1\`. It must be a whole number from 0 to 999, as in \`<ExpectationGap promised="3" delivered="7"/>\`.

    "See <Practice slug=\\"a\\"/>."
    1:5 \`<Practice>\` stands within a line of text. Put it on lines of its own, with an empty line before and after.

    "- <LevelLadder/>\\n\\n> <Note>a</Note>"
    1:3 \`<LevelLadder>\` cannot stand within a list. Move it out, to a line of its own.
    3:3 \`<Note>\` cannot stand within a quotation. Move it out, to a line of its own.

    "## <Evidence slug=\\"a\\"/> a\\n\\n[b <Evidence slug=\\"c\\"/>](/d/)"
    1:4 \`<Evidence>\` cannot stand within a heading. Move it out, to a line of its own.
    3:4 \`<Evidence>\` cannot stand within a link. Move it out, to a line of its own.

    "<Note></Note>\\n\\n<Note>\\n<Note>\\na\\n</Note>\\n</Note>"
    1:1 \`<Note>\` is empty. Write the text between \`<Note>\` and \`</Note>\`.
    4:1 \`<Note>\` cannot stand within \`<Note>\`. Move it out, to a line of its own.

    "<note>a</note>"
    1:1 There is no component \`<note>\`. Mind the capital letters: write \`<Note>\`.

    "<script>alert(1)</script>"
    1:1 HTML such as \`<script>\` is not used. Delete the tag. If the sign itself is meant, write \`\\<\`.

    "<div>\\n<Practice slug=\\"a\\"/>\\n</div>"
    1:1 HTML such as \`<div>\` is not used. For a remark, use \`<Note>\`; otherwise only keep the text.

    "<img src=\\"a\\" onerror=\\"alert(1)\\"/>"
    1:1 HTML such as \`<img>\` is not used. Pictures are not used in texts. Say it in words, or make it a table.

    "<></> <A.b/> <constructor/> <Constructor/>"
    1:1 \`<>\` is an empty tag. Delete it, or write \`\\<\` for the sign itself.
    1:7 There is no component \`<A.b>\`. The components are \`<Practice>\`, \`<LevelLadder>\`, \`<Evidence>\`, \`<Note>\`, \`<ExpectationGap>\`. If the sign itself is meant, write \`\\<\`.
    1:14 HTML such as \`<constructor>\` is not used. Delete the tag. If the sign itself is meant, write \`\\<\`.
    1:29 There is no component \`<Constructor>\`. The components are \`<Practice>\`, \`<LevelLadder>\`, \`<Evidence>\`, \`<Note>\`, \`<ExpectationGap>\`. If the sign itself is meant, write \`\\<\`."
  `);
});

test('a tag that is not well formed is told, not thrown', () => {
  expect(
    toldOfEach([
      '<3 and <= and x <y',
      '<!-- note -->',
      '<https://example.org> <name@example.org>',
      '<Practice slug=plain-words/>',
      '<Practice slug=“plain-words”/>',
      '<Practice slug="plain-words/>\n\ntext',
      '<Note a=b>text</Note>',
      '> <Practice\nslug="a"/>',
      '<Note>',
      'Text <Evidence slug="a"> text',
      '<Note>a\n\nb</Note>',
      '<Note>*a</Note>*',
      '*<Note>a*</Note>',
      '</Note>',
      '<Note>a</Nte>',
      '<Note>a</Nte> b</Note>',
      '<Note></Note/>',
      '<Note><b></Note>',
      'a <br> b',
      '<a href=https://example.org>text</a>',
      'ціна <пів ціни',
      'x <?php y',
      '\uFEFF<3',
    ]),
  ).toMatchInlineSnapshot(`
    ""<3 and <= and x <y"
    1:1 \`<3\` looks like the beginning of a tag. If the sign itself is meant, write \`\\<\`, or put a space after it: \`< \`.
    1:8 \`<=\` looks like the beginning of a tag. If the sign itself is meant, write \`\\<\`, or put a space after it: \`< \`.
    1:17 \`<y\` looks like the beginning of a tag. If the sign itself is meant, write \`\\<\`, or put a space after it: \`< \`.

    "<!-- note -->"
    1:1 A comment (\`<!--\`) cannot stand in a body. Delete it, down to its \`-->\`.

    "<https://example.org> <name@example.org>"
    1:1 An address in angle brackets, such as \`<https://example.org>\`, is not a link here. Write \`[words](https://example.org/)\`.
    1:23 An address in angle brackets, such as \`<name@example.org>\`, is not a link here. Write \`[words](mailto:name@example.org)\`.

    "<Practice slug=plain-words/>"
    1:1 \`<Practice\` is not a well-formed tag: \`p\` cannot stand there. Write it as in \`<Practice slug="plain-words"/>\`.

    "<Practice slug=“plain-words”/>"
    1:1 A value in \`<Practice>\` is between the wrong quotation marks, \`“\`. Use the straight ones of the keyboard, as in \`<Practice slug="plain-words"/>\`.

    "<Practice slug=\\"plain-words/>\\n\\ntext"
    1:1 \`<Practice\` is never finished: a \`>\` or a quotation mark is missing. Write it as in \`<Practice slug="plain-words"/>\`.

    "<Note a=b>text</Note>"
    1:1 \`<Note\` is not a well-formed tag: \`b\` cannot stand there. Write it as in \`<Note>…</Note>\`.

    "> <Practice\\nslug=\\"a\\"/>"
    1:3 \`<Practice\` goes on outside the list item or quotation in which it begins. Write the whole tag in one line.

    "<Note>"
    1:1 \`<Note>\` is never closed. Write \`</Note>\` on a line of its own after the text.

    "Text <Evidence slug=\\"a\\"> text"
    1:6 \`<Evidence>\` is never closed. End it with \`/>\`, as in \`<Evidence slug="bad-news-first"/>\`.

    "<Note>a\\n\\nb</Note>"
    1:1 \`<Note>\` and \`</Note>\` do not enclose whole paragraphs. Put each of the two on a line of its own, with the text between them.

    "<Note>*a</Note>*"
    1:1 \`<Note>\` and \`</Note>\` do not enclose whole paragraphs. Put each of the two on a line of its own, with the text between them.

    "*<Note>a*</Note>"
    1:2 \`<Note>\` and \`</Note>\` do not enclose whole paragraphs. Put each of the two on a line of its own, with the text between them.

    "</Note>"
    1:1 \`</Note>\` closes nothing. Delete it, or write \`<Note>\` before the text.

    "<Note>a</Nte>"
    1:8 \`</Nte>\` does not close \`<Note>\` of line 1. Write \`</Note>\`.

    "<Note>a</Nte> b</Note>"
    1:8 \`</Nte>\` does not close \`<Note>\` of line 1. Write \`</Note>\`.

    "<Note></Note/>"
    1:7 The closing tag \`</Note\` holds more than the name. Write \`</Note>\`.

    "<Note><b></Note>"
    1:7 HTML such as \`<b>\` is not used. For bold text, write \`**words**\`.

    "a <br> b"
    1:3 HTML such as \`<br>\` is not used. For a new paragraph, leave an empty line.

    "<a href=https://example.org>text</a>"
    1:1 HTML such as \`<a>\` is not used. For a link, write \`[words](/practices/plain-words/)\`.

    "ціна <пів ціни"
    1:6 \`<пів\` looks like the beginning of a tag. If the sign itself is meant, write \`\\<\`, or put a space after it: \`< \`.

    "x <?php y"
    1:3 \`<?php\` looks like the beginning of a tag. If the sign itself is meant, write \`\\<\`, or put a space after it: \`< \`.

    "\\ufeff<3"
    1:2 \`<3\` looks like the beginning of a tag. If the sign itself is meant, write \`\\<\`, or put a space after it: \`< \`."
  `);
});

test.each([
  ['a\r\nb <3', '2:3'],
  ['a\rb\n\nc <3', '4:3'],
  ['\ta\n\n>\t<3', '3:3'],
  ['| a | b |\n| - | - |\n| c | <3 |', '3:7'],
  ['a\n\nb\nhttps://example.org', '4:1'],
  ['> a\n> b https://example.org', '2:5'],
])('%j has its problem at %s', (body, place) => {
  expect(checkBody(body).map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
});

test('at most fifty problems are told', () => {
  expect(checkBody('https://example.org '.repeat(1000))).toHaveLength(50);
});

test('one reading gives the tree and its problems', () => {
  const { tree, problems } = readBody('Text.');
  expect(problems).toEqual([]);
  expect(tree.children[0]?.type).toBe('paragraph');
});

test.each([
  '1. step',
  '- item',
  '+ plus',
  '# sharp',
  '> more',
  '*** stars',
  '---',
  '```fence',
  '    indented',
  '[a]: b',
  '~~tildes~~ ~',
  'a < b, <3, {x}, import y',
  '`<b>`',
  'a *b* **c** [d](/e/) `f`',
  'a &nbsp; \\<b> &lt;b&gt;',
  '',
])('in a field, %j is in order', (text) => {
  expect(checkInline(text)).toEqual([]);
});

test('problems of a field are told', () => {
  expect(
    told(
      checkInline(
        'A <b>b</b> <Practice slug="a"/> ![c](d) [e](javascript:f) https://example.org <!-- g \u0007',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "1:3 \`<b>\` is not used in this field. Write \`**bold**\`, \`*emphasis*\` or \`[words](https://example.org/)\`; components work in bodies only.
    1:12 \`<Practice slug="a"/>\` is not used in this field. Write \`**bold**\`, \`*emphasis*\` or \`[words](https://example.org/)\`; components work in bodies only.
    1:33 Pictures are not used in texts. Say it in words, or make it a table. For an exclamation mark before a link, write \`\\!\`.
    1:41 The address \`javascript:f\` cannot be used. Links begin with \`https://\`, \`mailto:\`, or \`/\` for a page of this site.
    1:59 The address \`https://example.org\` would not be a link. Write \`[words](https://example.org/)\`; to show an address as it is, put it between backticks.
    1:79 \`<!--\` is not used in this field. Write \`**bold**\`, \`*emphasis*\` or \`[words](https://example.org/)\`; components work in bodies only.
    1:86 Here is an invisible or broken character (U+0007). Delete it together with its neighbours, and type those again."
  `);
});
