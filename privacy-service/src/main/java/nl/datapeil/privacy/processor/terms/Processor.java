package nl.datapeil.privacy.processor.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.regex.Pattern;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.activity.terms.detail.Absent;
import nl.datapeil.privacy.record.Content;
import org.jspecify.annotations.Nullable;

/// An organisation that processes personal data on our behalf, itself or as a sub-processor of
/// others. `engages` are the URIs of the sub-processors it uses.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Processor(
    String name,
    @Nullable String registration,
    String country,
    @Nullable String address,
    @Nullable String postalCode,
    @Nullable String city,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String representative,
    @Nullable String dpoContact,
    String services,
    List<String> engages)
    implements Content {
  public Processor {
    engages = List.copyOf(engages);
  }

  @Override
  public String title() {
    return name;
  }

  @Override
  public List<String> links() {
    return engages;
  }

  /// As sent. `country` is a code of ISO 3166-1, such as `NL`; `registration` is the number in the
  /// trade register.
  public record Draft(
      @Nullable String name,
      @Nullable String registration,
      @Nullable String country,
      @Nullable String address,
      @Nullable String postalCode,
      @Nullable String city,
      @Nullable String phone,
      @Nullable String email,
      @Nullable String representative,
      @Nullable String dpoContact,
      @Nullable String services,
      @Nullable List<String> engages) {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    public Processor check() {
      return InputCheck.ofRegister()
          .read(in ->
              new Processor(
                  in.text("name", name, 200),
                  in.optionalAnyText("registration", registration, 100),
                  in.matching("country", country, COUNTRY),
                  in.optionalText("address", address, 200),
                  in.optionalText("postalCode", postalCode, 20),
                  in.optionalText("city", city, 200),
                  in.optionalAnyText("phone", phone, 50),
                  email == null ? null : in.matching("email", email, EMAIL),
                  in.optionalAnyText("representative", representative, 500),
                  in.optionalAnyText("dpoContact", dpoContact, 500),
                  in.text("services", services, 10_000),
                  Absent.each(in, "engages", engages, in::uri)));
    }
  }
}
