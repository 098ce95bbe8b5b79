package nl.datapeil.privacy.exchange.vng;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of the VAR API. Pages are read forwards only, so there is never a previous one.
public record VarPage(
    long count, @Nullable URI next, @Nullable URI previous, List<Verwerkingsactiviteit> results) {
  public VarPage {
    results = List.copyOf(results);
  }
}
