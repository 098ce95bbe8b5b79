package nl.datapeil.privacy.log.draft;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A name and a value, as OTLP/JSON writes them.
@JsonIgnoreProperties(ignoreUnknown = true)
public record OtlpAttribute(@Nullable String key, @Nullable AnyValue value) {

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record AnyValue(
      @Nullable String stringValue,
      @Nullable Long intValue,
      @Nullable Double doubleValue,
      @Nullable Boolean boolValue,
      @Nullable ArrayValue arrayValue) {

    @Nullable Object plain() {
      if (stringValue != null) {
        return stringValue;
      }
      if (intValue != null) {
        return intValue;
      }
      if (doubleValue != null) {
        return doubleValue;
      }
      return boolValue != null ? boolValue : arrayValue == null ? null : arrayValue.plain();
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record ArrayValue(@Nullable List<@Nullable AnyValue> values) {
    List<@Nullable Object> plain() {
      var plain = new ArrayList<@Nullable Object>();
      for (var value : values == null ? List.<@Nullable AnyValue>of() : values) {
        plain.add(value == null ? null : value.plain());
      }
      return plain;
    }
  }
}
