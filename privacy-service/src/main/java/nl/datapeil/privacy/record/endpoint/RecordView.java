package nl.datapeil.privacy.record.endpoint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Header;

/// An item as a register shows it when nothing is computed from its content.
public record RecordView<C>(@JsonUnwrapped Header header, @JsonUnwrapped C content) {
  public static <C> RecordView<C> of(Filed<C> filed) {
    return new RecordView<>(filed.header(), filed.content());
  }
}
