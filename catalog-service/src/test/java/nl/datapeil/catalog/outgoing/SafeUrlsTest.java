package nl.datapeil.catalog.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeUrlsTest {
  private final SafeUrls urls = new SafeUrls(Set.of("localhost:7001", "127.0.0.1:*"));
  private final SafeUrls strict = new SafeUrls(Set.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://127.1.2.3:8080/x",
        "http://localhost/",
        "http://0.0.0.0/",
        "http://10.1.2.3/",
        "http://172.31.255.255/",
        "http://192.168.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://100.100.100.200/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://[::1]/",
        "http://[::]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:a9fe:a9fe]/",
        "http://[::127.0.0.1]/",
        "http://[64:ff9b::10.0.0.1]/",
        "http://[2002:7f00:1::]/",
        "http://[fd00:ec2::254]/",
        "http://[fe80::1]/",
        "http://[ff02::1]/",
        "http://[2001:db8::1]/"
      })
  void refusesWhatIsNotOnThePublicInternet(String url) {
    assertThat(strict.check(URI.create(url))).isInstanceOf(Permission.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://2130706433/",
        "http://0177.0.0.1/",
        "http://0x7f.0.0.1/",
        "http://0x7f000001/",
        "http://127.1/",
        "http://010.8.8.8/",
        "http://8.8.8.8./",
        "ftp://example.org/",
        "file:///etc/passwd",
        "gopher://example.org/",
        "jar:http://example.org/a!/b",
        "http://user:secret@example.org/",
        "http://user@example.org/",
        "http:///path",
        "mailto:a@example.org",
        "relative/path"
      })
  void objectsToTheForm(String url) {
    assertThat(strict.objection(URI.create(url))).isPresent();
    assertThat(strict.check(URI.create(url))).isInstanceOf(Permission.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://8.8.8.8/",
        "https://1.1.1.1:8443/a?b=c",
        "http://[2606:4700::1111]/",
        "http://[::ffff:8.8.8.8]/"
      })
  void allowsPublicAddresses(String url) {
    assertThat(strict.check(URI.create(url))).isInstanceOf(Permission.Allowed.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://127.0.0.1:8080/x#@example.org",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.1.2.3/",
        "http://[::1]/",
        "http://[0:0:0:0:0:ffff:7f00:1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://[fe80::1%25eth0]/",
        "http://localhost/",
        "http://LOCALHOST./",
        "http://a.localhost:81/",
        "http://metadata.google.internal/",
        "http://printer.local/",
        "http://127.0.0.1./",
        "http://017700000001/",
        "http://0xa9.254.169.254/"
      })
  void objectsToWhatIsInsideWithoutLookingItUp(String url) {
    assertThat(strict.objection(URI.create(url))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://8.8.8.8/",
        "http://[2606:4700::1111]/",
        "http://example.org./",
        "http://localhost.example.org/",
        "http://10.example.org/",
        "https://no-such-name.invalid/"
      })
  void objectsToNothingElse(String url) {
    assertThat(strict.objection(URI.create(url))).isEmpty();
  }

  @Test
  void objectsToNoListedServer() {
    assertThat(urls.objection(URI.create("http://localhost:7001/x"))).isEmpty();
    assertThat(urls.objection(URI.create("http://localhost:7002/"))).isPresent();
  }

  @Test
  void allowsAListedServerAtItsPortOnly() {
    assertThat(urls.check(URI.create("http://localhost:7001/x")))
        .isInstanceOf(Permission.Allowed.class);
    assertThat(urls.check(URI.create("http://localhost:7002/")))
        .isInstanceOf(Permission.Refused.class);
    assertThat(urls.check(URI.create("http://127.0.0.1:99/")))
        .isInstanceOf(Permission.Allowed.class);
  }

  @Test
  void doesNotObjectToANameThatDoesNotResolveNow() {
    assertThat(strict.check(URI.create("https://nobody.invalid/")))
        .isInstanceOf(Permission.Unknown.class);
  }

  @Test
  void handsOverTheAddressesThatWereChecked() {
    var verdict = strict.check(URI.create("http://8.8.8.8/"));

    assertThat(((Permission.Allowed) verdict).addresses())
        .containsExactly(InetAddress.ofLiteral("8.8.8.8"));
  }
}
