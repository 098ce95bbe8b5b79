package nl.datapeil.privacy.assessment.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers to merge, and which tasks are marked as done; what is null stays as it was.
public record AnswersPatch(@Nullable JsonNode answers, @Nullable List<String> completedTasks) {}
