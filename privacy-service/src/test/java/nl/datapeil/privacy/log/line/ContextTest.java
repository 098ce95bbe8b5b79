package nl.datapeil.privacy.log.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContextTest {
  @Test
  void isReadAsItWasWrittenWhenThereIsNothingInIt() {
    var context = new Context("Telling", Map.of(), null, null, null, null, List.of(), null);

    assertThat(Context.read(context.content())).isEqualTo(context);
  }
}
