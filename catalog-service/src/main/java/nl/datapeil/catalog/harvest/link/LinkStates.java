package nl.datapeil.catalog.harvest.link;

import java.util.List;

/// The links of a dataset.
public record LinkStates(List<LinkState> items) {
  public LinkStates {
    items = List.copyOf(items);
  }
}
