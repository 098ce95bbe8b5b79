package nl.datapeil.catalog.outgoing;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/// Which addresses belong to the public Internet (IANA special-purpose registries). What is not
/// known to be public is not.
final class PublicAddress {
  private static final List<Range> NOT_PUBLIC_V4 =
      ranges(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4");
  private static final Range PUBLIC_V6 = Range.of("2000::/3");
  private static final List<Range> NOT_PUBLIC_V6 =
      ranges("2001::/23", "2001:db8::/32", "3fff::/20");
  private static final Range SIX_TO_FOUR = Range.of("2002::/16");
  private static final Range NAT64 = Range.of("64:ff9b::/96");

  private PublicAddress() {}

  static boolean is(InetAddress address) {
    var bytes = address.getAddress();
    if (address instanceof Inet4Address) { // Java turns ::ffff:a.b.c.d into one of these
      return NOT_PUBLIC_V4.stream().noneMatch(range -> range.holds(bytes));
    }
    if (SIX_TO_FOUR.holds(bytes)) {
      return isV4(Arrays.copyOfRange(bytes, 2, 6));
    }
    if (NAT64.holds(bytes)) {
      return isV4(Arrays.copyOfRange(bytes, 12, 16));
    }
    return PUBLIC_V6.holds(bytes) && NOT_PUBLIC_V6.stream().noneMatch(r -> r.holds(bytes));
  }

  private static boolean isV4(byte[] bytes) {
    return NOT_PUBLIC_V4.stream().noneMatch(range -> range.holds(bytes));
  }

  private static List<Range> ranges(String... all) {
    return Arrays.stream(all).map(Range::of).toList();
  }

  private record Range(InetAddress base, int bits) {
    static Range of(String text) {
      var slash = text.indexOf('/');
      return new Range(
          InetAddress.ofLiteral(text.substring(0, slash)),
          Integer.parseInt(text.substring(slash + 1)));
    }

    boolean holds(byte[] address) {
      var start = base.getAddress();
      if (start.length != address.length) {
        return false;
      }
      for (var bit = 0; bit < bits; bit++) {
        var mask = 0x80 >> bit % 8;
        if ((start[bit / 8] & mask) != (address[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
