package nl.datapeil.privacy.record.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.datapeil.privacy.algorithm.terms.Algorithm;
import nl.datapeil.privacy.breach.terms.Breach;
import nl.datapeil.privacy.processor.terms.Agreement;
import nl.datapeil.privacy.processor.terms.Processor;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.retention.terms.DestructionOrder;
import nl.datapeil.privacy.retention.terms.RetentionRule;
import nl.datapeil.privacy.safeguard.terms.Safeguard;
import nl.datapeil.privacy.subjectrequest.terms.SubjectRequest;
import org.junit.jupiter.api.Test;

class MemberNamesTest {
  private final Set<Class<?>> held = new LinkedHashSet<>();

  /// All kinds of things in them: records and codes.
  MemberNamesTest() {
    Stream.of(
            Algorithm.class,
            Breach.class,
            Agreement.class,
            Processor.class,
            DestructionOrder.class,
            RetentionRule.class,
            Safeguard.class,
            SubjectRequest.class)
        .forEach(this::add);
  }

  @Test
  void namesEveryMemberThatRegistersHold() {
    assertThat(
            held.stream()
                .filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .filter(member -> !MemberNames.ALL.members().containsKey(member)))
        .isEmpty();
  }

  @Test
  void namesEveryCodeThatRegistersHold() {
    assertThat(
            held.stream()
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Object::toString)
                .filter(code -> !MemberNames.ALL.values().containsKey(code)))
        .isEmpty();
  }

  @Test
  void namesEveryRegister() {
    assertThat(Arrays.stream(Kind.values()).map(Kind::path))
        .containsExactlyInAnyOrderElementsOf(MemberNames.ALL.registers().keySet());
  }

  private void add(Type type) {
    if (type instanceof ParameterizedType several) {
      Arrays.stream(several.getActualTypeArguments()).forEach(this::add);
      add(several.getRawType());
    } else if (type instanceof Class<?> one
        && !Collection.class.isAssignableFrom(one)
        && one.getPackageName().startsWith("nl.datapeil.privacy")
        && held.add(one)
        && one.isRecord()) {
      Arrays.stream(one.getRecordComponents())
          .map(RecordComponent::getGenericType)
          .forEach(this::add);
    }
  }
}
