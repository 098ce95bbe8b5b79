package nl.datapeil.catalog.outgoing;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// Guards against requests that a URL of somebody else would make us send into our own network.
@ApplicationScoped
public class SafeUrls {
  private static final Pattern NUMBERS =
      Pattern.compile("(0x[0-9a-f]*|[0-9]+)(\\.(0x[0-9a-f]*|[0-9]+))*\\.?");
  private static final Pattern DOTTED =
      Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");

  private final Set<String> privately;

  @Inject
  SafeUrls(CatalogConfig config) {
    this(Set.copyOf(config.outgoing().allowPrivate().orElse(List.of())));
    if (LaunchMode.current() == LaunchMode.NORMAL
        && privately.stream().anyMatch(one -> one.endsWith(":*"))) {
      throw new IllegalStateException(
          "catalog.outgoing.allow-private names no port; name each host:port in production");
    }
  }

  /// `privately` holds `host:port`, or `host:*`, that may be called wherever they are.
  SafeUrls(Set<String> privately) {
    this.privately = privately;
  }

  /// Looks only at the text of the URL, and at the address if it names one; for what is stored now
  /// and called later, when the name is looked up.
  public Optional<Text> objection(URI url) {
    var wrong = wrongForm(url);
    if (wrong != null || isListed(url) || !LocalName.is(url.getHost())) {
      return Optional.ofNullable(wrong);
    }
    return Optional.of(notPublic(url));
  }

  /// Resolves the name; every address behind it has to be public.
  public Permission check(URI url) {
    var wrong = wrongForm(url);
    if (wrong != null) {
      return new Permission.Refused(wrong);
    }
    try {
      var addresses = List.of(InetAddress.getAllByName(url.getHost()));
      if (!isListed(url) && !addresses.stream().allMatch(PublicAddress::is)) {
        return new Permission.Refused(notPublic(url));
      }
      return new Permission.Allowed(url, addresses);
    } catch (UnknownHostException _) {
      return new Permission.Unknown(
          Text.of(
              "No server is known by the name %s.",
              "Er is geen server bekend met de naam %s.", url.getHost()));
    }
  }

  private @Nullable Text wrongForm(URI url) {
    var scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Text.of(
          "Only http and https URLs are called, not %s.",
          "Alleen http- en https-URL's worden aangeroepen, niet %s.", url);
    }
    if (url.getRawUserInfo() != null) {
      return new Text(
          "A URL may hold no user name or password.",
          "Een URL mag geen gebruikersnaam of wachtwoord bevatten.");
    }
    if (url.getHost() == null || url.getHost().isEmpty() || url.getPort() > 65_535) {
      return Text.of("%s names no server.", "%s noemt geen server.", url);
    }
    var host = url.getHost().toLowerCase(Locale.ROOT);
    if (NUMBERS.matcher(host).matches() && !DOTTED.matcher(host).matches()) {
      return Text.of(
          "%s is not how an address is written; use a name or four numbers.",
          "Zo wordt een adres niet geschreven: %s; gebruik een naam of vier getallen.", host);
    }
    return null;
  }

  private static Text notPublic(URI url) {
    return Text.of(
        "%s is not on the public Internet.",
        "%s staat niet op het openbare internet.", url.getHost());
  }

  private boolean isListed(URI url) {
    var host = url.getHost().toLowerCase(Locale.ROOT);
    return privately.contains(host + ":*") || privately.contains(host + ":" + port(url));
  }

  /// The port that is meant when none is written.
  static int port(URI url) {
    if (url.getPort() != -1) {
      return url.getPort();
    }
    return url.getScheme().equalsIgnoreCase("https") ? 443 : 80;
  }
}
