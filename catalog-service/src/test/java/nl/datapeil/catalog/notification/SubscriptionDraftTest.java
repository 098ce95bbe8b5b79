package nl.datapeil.catalog.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionDraftTest {
  @ParameterizedTest
  @CsvSource({
    "22,false",
    "23,false",
    "24,true",
    "25,true",
    "26,true",
    "62,true",
    "63,true",
    "64,true",
    "65,false",
    "66,false"
  })
  void takesKeysOfStandardWebhooks(int bytes, boolean taken) {
    var secret = "whsec_" + Base64.getEncoder().encodeToString(new byte[bytes]);

    assertThat(secret.matches(SubscriptionDraft.SECRET)).isEqualTo(taken);
  }
}
