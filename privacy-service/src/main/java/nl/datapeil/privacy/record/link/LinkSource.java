package nl.datapeil.privacy.record.link;

import java.util.List;
import java.util.Set;
import nl.datapeil.privacy.PageRequest;

/// A part of this service that knows what is about what. Every bean of this type is asked.
public interface LinkSource {
  /// What links to this URI and is open to these roles: ids after `page.after()`, in their order.
  List<LinkedItem> about(String uri, Set<String> roles, PageRequest page);
}
