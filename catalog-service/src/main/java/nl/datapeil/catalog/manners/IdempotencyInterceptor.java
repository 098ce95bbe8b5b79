package nl.datapeil.catalog.manners;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jboss.resteasy.reactive.RestResponse;

/// Runs an [Idempotent] method once per `Idempotency-Key`, after its input was found valid.
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900) // bean validation has 800
class IdempotencyInterceptor {
  private final RepeatInterceptor repeats;

  IdempotencyInterceptor(RepeatInterceptor repeats) {
    this.repeats = repeats;
  }

  @AroundInvoke
  Object run(InvocationContext call) {
    return repeats.answer(() -> proceed(call), call.getParameters());
  }

  private static RestResponse<?> proceed(InvocationContext call) {
    try {
      return (RestResponse<?>) call.proceed();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
