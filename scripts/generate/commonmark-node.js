const CONTAINER = /^(document|block_quote|list|item|paragraph|heading|emph|strong|link|image)$/;

/**
 * A node of the tree, as the parser of commonmark.js uses it: its `lib/node.js` without what only renderers and editors of trees need.
 */
export default class Node {
  _parent = null;
  _firstChild = null;
  _lastChild = null;
  _prev = null;
  _next = null;
  _open = true;
  _string_content = null;
  _literal = null;
  _listData = {};
  info = null;
  _destination = null;
  _title = null;
  _isFenced = false;
  _fenceChar = null;
  _fenceLength = 0;
  _fenceOffset = null;
  level = null;

  constructor(type, sourcepos) {
    this._type = type;
    this.sourcepos = sourcepos;
  }

  get type() {
    return this._type;
  }

  get firstChild() {
    return this._firstChild;
  }

  get next() {
    return this._next;
  }

  get parent() {
    return this._parent;
  }

  get literal() {
    return this._literal;
  }

  get destination() {
    return this._destination;
  }

  get title() {
    return this._title;
  }

  get listType() {
    return this._listData.type;
  }

  get listStart() {
    return this._listData.start;
  }

  get listTight() {
    return this._listData.tight;
  }

  appendChild(child) {
    child.unlink();
    child._parent = this;
    child._prev = this._lastChild;
    if (this._lastChild) this._lastChild._next = child;
    else this._firstChild = child;
    this._lastChild = child;
  }

  unlink() {
    if (this._prev) this._prev._next = this._next;
    else if (this._parent) this._parent._firstChild = this._next;
    if (this._next) this._next._prev = this._prev;
    else if (this._parent) this._parent._lastChild = this._prev;
    this._parent = this._next = this._prev = null;
  }

  insertAfter(sibling) {
    sibling.unlink();
    sibling._next = this._next;
    if (sibling._next) sibling._next._prev = sibling;
    else this._parent._lastChild = sibling;
    sibling._prev = this;
    this._next = sibling;
    sibling._parent = this._parent;
  }

  /** Goes through the tree in reading order; a container is entered and left. */
  walker() {
    let node = this;
    let entering = true;
    const next = () => {
      if (!node) return null;
      const event = { node, entering };
      if (entering && CONTAINER.test(node._type)) {
        if (node._firstChild) node = node._firstChild;
        else entering = false;
      } else if (node === this) {
        node = null;
      } else {
        entering = Boolean(node._next);
        node = node._next ?? node._parent;
      }
      return event;
    };
    return { next };
  }
}
