package nl.datapeil.analytics.datasubject;

import java.net.URI;
import java.util.List;
import nl.datapeil.analytics.privacy.SubjectRequests.Found;

/// Where rows of the person are; `datasetsSearched` have a column that identifies people.
record PersonSearchView(List<Place> items, int datasetsSearched) {
  PersonSearchView {
    items = List.copyOf(items);
  }

  /// A version of a dataset, and how many of its rows are about the person.
  record Place(URI dataset, String name, int version, long rows) {
    Found found() {
      return new Found(dataset, version, rows);
    }
  }
}
