package nl.datapeil.catalog.outgoing;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;

/// Which hosts cannot be on the public Internet, as their text tells: addresses that are not public
/// and names that are kept for networks of one's own (RFC 6761, 6762 and 8375, and `internal`).
final class LocalName {
  private static final Set<String> TOP =
      Set.of("localhost", "local", "localdomain", "internal", "home.arpa");

  private LocalName() {}

  static boolean is(String host) {
    if (host.startsWith("[")) {
      return !isPublic(host.substring(1, host.length() - 1));
    }
    if (Character.isDigit(host.charAt(host.length() - 1))) { // no name ends so
      return !isPublic(host);
    }
    var name = host.toLowerCase(Locale.ROOT).replaceFirst("[.]$", "");
    return TOP.stream().anyMatch(top -> name.equals(top) || name.endsWith("." + top));
  }

  private static boolean isPublic(String address) {
    try {
      return PublicAddress.is(InetAddress.ofLiteral(address));
    } catch (IllegalArgumentException _) { // such as one with an interface, which is never far
      return false;
    }
  }
}
