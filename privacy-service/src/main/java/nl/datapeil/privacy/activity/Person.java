package nl.datapeil.privacy.activity;

import nl.datapeil.kit.identity.Caller;

/// Who did something: `id` counts, `name` is what colleagues read.
record Person(String id, String name) {
  static Person of(Caller.Known caller) {
    return new Person(caller.id(), caller.name());
  }
}
