package nl.datapeil.quickstart.demo.municipality;

import java.time.LocalDate;
import nl.datapeil.quickstart.demo.terrain.Point;
import org.jspecify.annotations.Nullable;

/// A drain in the kerb. One that was moved has its old, ended registration in the file as well.
///
/// @param ended when the registration ended; absent for what is there now
record Gully(int number, String street, Point place, LocalDate laid, @Nullable LocalDate ended) {
  Gully endedAt(Point formerPlace, LocalDate day) {
    return new Gully(number, street, formerPlace, laid, day);
  }
}
