package nl.datapeil.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MismatchTest {
  enum Size {
    SMALL,
    LARGE
  }

  record Shirt(
      @Nullable Size size,
      @Nullable List<Size> sizes,
      @Nullable Integer price,
      @Nullable UUID id) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'size': 'HUGE'}",
        "{'size': {}}",
        "{'size': ['SMALL']}",
        "{'size': true}",
        "{'sizes': ['SMALL', 'HUGE']}",
        "{'sizes': [[]]}"
      })
  void namesTheWordsThatAreAllowed(String json) {
    var reason = reason(json);

    assertThat(reason.in(Locale.ENGLISH)).isEqualTo("must be one of [SMALL, LARGE]");
    assertThat(reason.in(Locale.of("nl"))).isEqualTo("moet een van deze zijn: [SMALL, LARGE]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {'price': 'much'}  | must be a number
          {'price': []}      | must be a number
          {'sizes': 'SMALL'} | must be a list: […]
          {'id': 'x'}        | must be a UUID
          """)
  void saysWhatElseIsWanted(String json, String expected) {
    assertThat(reason(json).in(Locale.ENGLISH)).isEqualTo(expected);
  }

  @Test
  void namesTheMembersThatAreKnown() {
    var reason = reason("{'colour': 1}");

    assertThat(reason.in(Locale.ENGLISH))
        .isEqualTo(
            "is no member of this object; is it misspelt? Its members are: id, price, size, sizes");
    assertThat(reason.in(Locale.of("nl")))
        .isEqualTo(
            "is geen veld van dit object; een typefout? De velden zijn: id, price, size, sizes");
  }

  private static Text reason(String json) {
    var mapper = new ObjectMapper();
    mapper
        .coercionConfigDefaults()
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    var thrown =
        catchThrowableOfType(
            JsonMappingException.class,
            () -> mapper.readValue(json.replace('\'', '"'), Shirt.class));
    return Mismatch.of(thrown);
  }
}
