package nl.datapeil.catalog.term;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/// The name of a constant of this enum. A query parameter that JAX-RS cannot convert would be a 404
/// without a reason; this names the parameter and the words it takes.
@Constraint(validatedBy = OneOf.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface OneOf {
  Class<? extends Enum<?>> value();

  String message() default "{nl.datapeil.catalog.one-of}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Absent is fine.
  final class Check implements ConstraintValidator<OneOf, @Nullable String> {
    private List<String> names = List.of();

    @Override
    public void initialize(OneOf constraint) {
      names = Arrays.stream(constraint.value().getEnumConstants()).map(Enum::name).toList();
    }

    @Override
    public boolean isValid(@Nullable String word, ConstraintValidatorContext context) {
      context
          .unwrap(HibernateConstraintValidatorContext.class)
          .addMessageParameter("words", String.join(", ", names));
      return word == null || names.contains(word);
    }
  }
}
