package nl.datapeil.catalog.dryrun;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/// Stands inside the transaction of every use case: when the caller only tries, everything is done
/// and then rolled back, so a trial finds what the write would find.
@Interceptor
@Transactional
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class DryRunInterceptor {
  private final DryRun dryRun;
  private final TransactionManager transactions;

  DryRunInterceptor(DryRun dryRun, TransactionManager transactions) {
    this.dryRun = dryRun;
    this.transactions = transactions;
  }

  @AroundInvoke
  @Nullable Object tryOnly(InvocationContext call) throws Exception {
    var result = call.proceed();
    if (isWanted()) {
      transactions.setRollbackOnly();
    }
    return result;
  }

  /// Background work has no request.
  private boolean isWanted() {
    try {
      return dryRun.isWanted();
    } catch (ContextNotActiveException _) {
      return false;
    }
  }
}
