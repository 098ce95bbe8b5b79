package nl.datapeil.privacy;

import nl.datapeil.kit.identity.Caller;

/// Who did something: `id` counts, `name` is what colleagues read.
public record Person(String id, String name) {
  public static Person of(Caller.Known caller) {
    return new Person(caller.id(), caller.name());
  }
}
