// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  controlBeside,
  editorText,
  find,
  findAll,
  findChosen,
  hasPicture,
  isOn,
  isShown,
  labelled,
  placesIn,
  textOf,
} from '../../lib/core/draft-dom';

const html = (text: string): HTMLElement => {
  document.body.innerHTML = text;
  return document.body;
};
const first = (text: string): Element => {
  const [element] = html(text).children;
  if (!element) throw new Error('no element');
  return element;
};

beforeEach(() => html(''));

describe('editorText', () => {
  it.each([
    ['', ''],
    ['one line', 'one line'],
    ['<p>a</p><p>b</p>', 'a\nb'],
    ['<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['<p>a<br></p><p>b<br></p>', 'a\nb'],
    ['a<br>b', 'a\nb'],
    ['<div><div><span>a</span></div></div><div>b</div>', 'a\nb'],
    ['a<div>b</div>c', 'a\nb\nc'],
    ['<p>a</p><p><br></p><p><br></p><p><br></p><p>b</p>', 'a\n\nb'],
    ['<p><br></p>', ''],
    ['<p>&#8203;</p>', ''],
    ['&#65279;a&nbsp;b&#8203;', 'a b'],
    ['👩‍👧 <img alt="😋"> <img>', '👩‍👧 😋'],
    ['<span contenteditable="false">@someone</span> hi', '@someone hi'],
    ['<span data-slate-placeholder="true">write</span>', ''],
    ['<p class="editor-placeholder">write</p><p>text</p>', 'text'],
    ['<p class="placeholders">kept</p>', 'kept'],
    ['a<style>b</style><script>c</script>', 'a'],
  ])('%j reads %j', (inner, text) => {
    expect(editorText(first(`<div contenteditable="true">${inner}</div>`))).toBe(text);
  });
});

describe('textOf', () => {
  it('is the value of an input, the text of an editor, and unknown without either', () => {
    expect(textOf(first('<input value="a">'))).toBe('a');
    expect(textOf(first('<textarea>b\nc</textarea>'))).toBe('b\nc');
    expect(textOf(first('<div contenteditable="true">d</div>'))).toBe('d');
    expect(textOf(undefined)).toBeUndefined();
  });
});

describe('find', () => {
  it('tries the newest selector first and takes the first shown match', () => {
    html('<i class="old">1</i><b class="new" hidden>2</b><b class="new">3</b>');
    expect(find([document], ['.old', '.new'])?.textContent).toBe('3');
    expect(findAll([document], ['.old', '.new'])).toHaveLength(1);
    expect(find([document], ['.old', '.gone'])?.textContent).toBe('1');
    expect(find([document], ['.gone'])).toBeUndefined();
    expect(findAll([document], [])).toEqual([]);
  });

  it('goes on below a match, through shadow roots in shadow roots', () => {
    const outer = first('<x-outer></x-outer>').attachShadow({ mode: 'open' });
    outer.innerHTML = '<p><x-inner></x-inner></p>';
    const inner = outer.querySelector('x-inner')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<span id="text">deep</span>';
    expect(find([document], ['x-outer >>> #text'])?.textContent).toBe('deep');
    expect(find([document], ['x-outer >>> x-inner >>> #text'])?.textContent).toBe('deep');
    expect(find([document], ['#text'])).toBeUndefined();
    expect(find(placesIn(document, { shadow: '*' }), ['#text'])?.textContent).toBe('deep');
  });

  it('enters only the shadow roots that are named, and only of custom elements when all are', () => {
    html('<x-app></x-app><x-other></x-other><section></section>');
    for (const host of document.body.children) host.attachShadow({ mode: 'open' });
    expect(placesIn(document, { shadow: 'x-app' })).toHaveLength(2);
    expect(placesIn(document, { shadow: '*' })).toHaveLength(3);
    expect(placesIn(document, {})).toEqual([document]);
  });
});

describe('isShown', () => {
  it.each([
    ['<p id="it"></p>', true],
    ['<p id="it" hidden></p>', false],
    ['<div hidden><p id="it"></p></div>', false],
    ['<div style="display: none"><p id="it"></p></div>', false],
    ['<div style="visibility: hidden"><p id="it"></p></div>', false],
    ['<dialog><p id="it"></p></dialog>', false],
    ['<dialog open><p id="it"></p></dialog>', true],
    ['<div aria-hidden="true"><p id="it"></p></div>', true],
    ['<label><input type="radio" id="it" style="display: none"></label>', true],
    ['<label style="display: none"><input type="checkbox" id="it"></label>', false],
    ['<input id="it" style="display: none">', false],
  ])('%s', (text, shown) => {
    const it = html(text).querySelector('#it');
    expect(it && isShown(it)).toBe(shown);
  });

  it('looks past the shadow root', () => {
    const host = first('<x-host style="display: none"></x-host>');
    const inner = host.attachShadow({ mode: 'open' });
    inner.innerHTML = '<p></p>';
    const [paragraph] = inner.children;
    expect(paragraph && isShown(paragraph)).toBe(false);
  });
});

describe('labelled', () => {
  it('finds a text of the page and none of the writer', () => {
    html(
      '<div contenteditable="true"><p>cover</p></div><div contenteditable=""><b>cover</b></div><h2> cover </h2>',
    );
    expect(labelled([document], 'cover')?.localName).toBe('h2');
    expect(labelled([document], 'cov')).toBeUndefined();
  });
});

describe('controlBeside', () => {
  it.each([
    ['<div><b>label</b><i id="it"></i></div>', true],
    ['<div><div><b>label</b> *</div><div><i id="it"></i></div></div>', true],
    ['<div><i></i><b>label</b><i id="it"></i></div>', true],
    ['<div><div><b>label</b></div><div>another label<i></i></div></div>', false],
    ['<div><i></i><b>label</b></div>', false],
    ['<div><b>label</b><i hidden></i></div>', false],
  ])('%s', (text, found) => {
    html(text);
    expect(controlBeside(labelled([document], 'label'), 'i')?.id).toBe(found ? 'it' : undefined);
    expect(controlBeside(undefined, 'i')).toBeUndefined();
  });
});

describe('isOn', () => {
  it.each([
    ['<input type="checkbox" checked>', true],
    ['<input type="checkbox">', false],
    ['<label><input type="radio" checked></label>', true],
    ['<div role="switch" aria-checked="true"></div>', true],
    ['<div aria-checked="false" class="checked"></div>', false],
    ['<div data-state="unchecked"><input type="checkbox" checked></div>', false],
    ['<div><span aria-checked="true"></span></div>', true],
    ['<span class="ant-radio-wrapper ant-radio-wrapper-checked"></span>', true],
    ['<span class="unchecked"></span>', undefined],
    ['<span class="button"></span>', undefined],
    ['<span></span>', undefined],
  ])('%s is %s', (text, on) => {
    expect(isOn(first(text))).toBe(on);
  });

  it('tells the chosen of a group', () => {
    html(
      '<label hidden><input type="radio" checked>a</label><label><input type="radio">b</label><label><input type="radio" checked>c</label>',
    );
    expect(findChosen([document], 'label').map(({ textContent }) => textContent)).toEqual(['c']);
    expect(isOn(undefined)).toBeUndefined();
  });
});

describe('hasPicture', () => {
  it.each([
    ['<div><img src="data:,a"></div>', true],
    ['<div><img></div>', false],
    ['<div style="background-image: url(data:,a)"></div>', true],
    ['<div><p style="background: red url(data:,a)"></p></div>', true],
    ['<div style="color: red"></div>', false],
  ])('%s: %s', (text, has) => {
    expect(hasPicture(first(text))).toBe(has);
  });
});
