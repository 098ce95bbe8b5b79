package nl.datapeil.catalog.outgoing;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import nl.datapeil.kit.problem.Text;

/// Whether a URL may be called from here.
public sealed interface Permission {
  /// `addresses` are those that were checked: connect to one of them, not to the name again.
  record Allowed(URI url, List<InetAddress> addresses) implements Permission {
    public Allowed {
      addresses = List.copyOf(addresses);
    }
  }

  record Refused(Text why) implements Permission {}

  /// The name does not resolve, now.
  record Unknown(Text why) implements Permission {}
}
