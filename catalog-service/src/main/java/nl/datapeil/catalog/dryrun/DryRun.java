package nl.datapeil.catalog.dryrun;

import jakarta.enterprise.context.RequestScoped;

/// Whether the caller only wants to know what its write would do.
@RequestScoped
public class DryRun {
  private boolean wanted;

  void want() {
    wanted = true;
  }

  public boolean isWanted() {
    return wanted;
  }
}
