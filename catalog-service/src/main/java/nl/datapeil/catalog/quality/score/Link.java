package nl.datapeil.catalog.quality.score;

import org.jspecify.annotations.Nullable;

/// What is known of a URL. One that was not checked, or may not be called from here, is unknown.
public record Link(State state, @Nullable Integer status) {
  public static final Link UNKNOWN = new Link(State.UNKNOWN, null);
  public static final Link WORKING = new Link(State.WORKING, 200);

  public enum State {
    WORKING,
    BROKEN,
    UNKNOWN
  }
}
