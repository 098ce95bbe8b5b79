package nl.datapeil.privacy.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/// An item as a register shows it when nothing is computed from its content.
public record RecordView<C>(@JsonUnwrapped Header header, @JsonUnwrapped C content) {
  public static <C> RecordView<C> of(Filed<C> filed) {
    return new RecordView<>(filed.header(), filed.content());
  }
}
