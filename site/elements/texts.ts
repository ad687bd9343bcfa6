/** A storage in memory whose texts are its own properties, as those of `localStorage` are; for tests. */
export class Texts {
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String((this as Record<string, unknown>)[key]) : null;
  }

  setItem(key: string, text: string): void {
    Object.assign(this, { [key]: text });
  }

  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}
