package nl.datapeil.catalog.lineage;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// What a dataset was made from; `dataset` when it is one of this catalogue.
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineageInput(
    @Column(name = "input_id") @Nullable UUID dataset,
    String uri,
    @JdbcTypeCode(SqlTypes.JSON) List<ColumnMap> columns) {}
