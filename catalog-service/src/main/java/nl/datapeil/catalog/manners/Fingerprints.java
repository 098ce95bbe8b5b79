package nl.datapeil.catalog.manners;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells requests apart by what they mean: two bodies that differ in white space are one request.
@Singleton
public class Fingerprints {
  private final ObjectMapper json;

  Fingerprints(ObjectMapper json) {
    this.json = json;
  }

  public String of(String target, Object... meaning) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(json.writeValueAsBytes(target));
      digest.update(json.writeValueAsBytes(meaning));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
