package nl.datapeil.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityUrisTest {
  private static final UUID ID = UUID.fromString("01936b1e-8a3c-7c1d-9f00-0123456789ab");

  private final ActivityUris uris =
      new ActivityUris(
          new RegisterUris(
              new SmallRyeConfigBuilder()
                  .addDiscoveredConverters()
                  .withMapping(PrivacyConfig.class)
                  .build()
                  .getConfigMapping(PrivacyConfig.class)));

  @Test
  void readsTheIdFromItsOwnUriAndFromABareId() {
    assertThat(uris.idIn(uris.of(ID).toString())).contains(ID);
    assertThat(uris.idIn(ID.toString())).contains(ID);
  }

  @Test
  void namesEveryVersion() {
    assertThat(uris.ofVersion(ID, 2)).isEqualTo(URI.create(uris.of(ID) + "/versions/2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/versions/2", "/versions/2/", "?lang=nl", "#terms"})
  void knowsAnActivityInEverySpelling(String rest) {
    var spelt = uris.of(ID).toString().replace("http:", "HTTP:").replace("8a3c", "8A3C") + rest;

    assertThat(uris.plain(spelt)).isEqualTo(uris.of(ID).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://elsewhere.example/processing-activities/", "urn:"})
  void leavesOtherAddressesAsTheyAre(String start) {
    assertThat(uris.plain(start + ID + "/versions/2")).isEqualTo(start + ID + "/versions/2");
  }

  @Test
  void knowsNoActivityOfAnotherRegister() {
    assertThat(uris.idIn("https://elsewhere.example/processing-activities/" + ID)).isEmpty();
    assertThat(uris.idIn("1-1-1-1-1")).isEmpty();
  }
}
