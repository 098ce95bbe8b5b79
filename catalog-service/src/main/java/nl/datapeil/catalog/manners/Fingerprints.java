package nl.datapeil.catalog.manners;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import nl.datapeil.catalog.Sha256;

/// Tells requests apart by what they mean: two bodies that differ in white space are one request.
@Singleton
public class Fingerprints {
  private final ObjectMapper json;

  Fingerprints(ObjectMapper json) {
    this.json = json;
  }

  public String of(String target, Object... meaning) {
    try {
      return Sha256.of(json.writeValueAsBytes(target), json.writeValueAsBytes(meaning));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
