package nl.datapeil.privacy.log.population;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MembersTest {
  @Test
  void knowsItsMembersAndNobodyElse() {
    var members = of(LongStream.of(7, 65_535, 65_536, 10_000_000_000L));

    var packed = members.packed();

    assertThat(packed).containsOnlyKeys(0, 1, 152_587);
    assertThat(isIn(packed, 0, 7)).isTrue();
    assertThat(isIn(packed, 0, 65_535)).isTrue();
    assertThat(isIn(packed, 0, 8)).isFalse();
    assertThat(isIn(packed, 152_587, 10_000_000_000L)).isTrue();
    assertThat(members.count()).isEqualTo(4);
  }

  @Test
  void isSmallForAWholeMunicipality() {
    var packed = of(LongStream.rangeClosed(1, 1_000_000)).packed();

    assertThat(packed.values().stream().mapToInt(chunk -> chunk.length).sum()).isLessThan(1_000);
  }

  @Test
  void hasAnIdOfItsMembers() {
    var id = Members.idOf(of(LongStream.of(1, 2, 70_000)).packed());

    assertThat(Members.idOf(of(LongStream.of(1, 2, 70_000)).packed())).isEqualTo(id);
    assertThat(Members.idOf(of(LongStream.of(1, 70_000)).packed())).isNotEqualTo(id);
  }

  private static boolean isIn(Map<Integer, byte[]> packed, int chunk, long subject) {
    return Members.isIn(requireNonNull(packed.get(chunk)), subject);
  }

  private static Members of(LongStream numbers) {
    var members = new Members();
    numbers.forEach(members::add);
    return members;
  }
}
