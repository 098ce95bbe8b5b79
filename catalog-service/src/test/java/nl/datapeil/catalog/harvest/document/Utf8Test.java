package nl.datapeil.catalog.harvest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.harvest.reading.Reading;
import org.junit.jupiter.api.Test;

class Utf8Test {
  private final Reading reading = new Reading();

  @Test
  void tellsWhereItMendedATextThatIsNotUtf8() {
    var bytes = "{\n \"caf\u00e9\": \"a\0b\"}".getBytes(StandardCharsets.ISO_8859_1);

    var text = Utf8.text(bytes, reading);

    assertThat(text).isEqualTo("{\n \"caf\uFFFD\": \"a\uFFFDb\"}");
    var fault = reading.faults().getFirst();
    assertThat(reading.faults()).hasSize(1);
    assertThat(fault.kind()).isEqualTo(Fault.Kind.VALUE_MENDED);
    assertThat(fault.line()).isEqualTo(2);
    assertThat(fault.column()).isEqualTo(6);
    assertThat(fault.message().en()).contains("in 2 places");
  }

  @Test
  void saysNothingOfAReplacementThatStandsThere() {
    var written = "a\uFFFDb\ud83c\udf33";

    var text = Utf8.text(written.getBytes(StandardCharsets.UTF_8), reading);

    assertThat(text).isEqualTo(written);
    assertThat(reading.faults()).isEmpty();
  }
}
