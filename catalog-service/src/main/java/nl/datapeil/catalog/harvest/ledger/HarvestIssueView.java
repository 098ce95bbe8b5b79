package nl.datapeil.catalog.harvest.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// Something that went wrong in a run, and where.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HarvestIssueView(
    int position,
    Fault.Kind kind,
    boolean failure,
    @Nullable String page,
    @Nullable Long line,
    @Nullable Long column,
    @Nullable String record,
    Text message) {}
