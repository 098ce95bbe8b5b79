package nl.datapeil.privacy.exchange.ldv;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An organisation that the register names.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LdvEntity(
    String type,
    UUID id,
    String name,
    @Nullable String address,
    @Nullable String postalCode,
    @Nullable String city,
    @Nullable String country,
    @Nullable String phonenumber,
    @Nullable String email) {
  public static LdvEntity legalEntity(UUID id, String name, @Nullable String email) {
    return new LdvEntity("LegalEntity", id, name, null, null, null, null, null, email);
  }
}
