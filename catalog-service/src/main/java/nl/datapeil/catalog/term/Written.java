package nl.datapeil.catalog.term;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// A text that PostgreSQL can store and a person can read: not blank, no NUL, no half of a
/// surrogate pair, and at most so many characters (code points, as in JSON Schema and SQL). Absent
/// is fine.
@Constraint(validatedBy = Written.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.CONSTRUCTOR,
  ElementType.ANNOTATION_TYPE,
  ElementType.TYPE_USE
})
public @interface Written {
  /// Most characters.
  int max();

  /// Whether a blank text counts as absent, as in an empty search box.
  boolean blank() default false;

  String message() default "{nl.datapeil.catalog.written.long}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Reports the first of the three rules that is broken.
  final class Check implements ConstraintValidator<Written, @Nullable String> {
    private int max;
    private boolean blank;

    @Override
    public void initialize(Written constraint) {
      max = constraint.max();
      blank = constraint.blank();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      if (text == null) {
        return true;
      }
      if (text.isBlank() && !blank) {
        return refused(context, "{nl.datapeil.catalog.written.blank}");
      }
      if (text.codePoints().anyMatch(Check::cannotBeStored)) {
        return refused(context, "{nl.datapeil.catalog.written.characters}");
      }
      return text.codePointCount(0, text.length()) <= max;
    }

    private static boolean cannotBeStored(int codePoint) {
      return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
    }

    private static boolean refused(ConstraintValidatorContext context, String message) {
      context.disableDefaultConstraintViolation();
      context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
      return false;
    }
  }
}
