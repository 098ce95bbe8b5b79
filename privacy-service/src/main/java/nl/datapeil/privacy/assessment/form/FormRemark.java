package nl.datapeil.privacy.assessment.form;

import nl.datapeil.kit.problem.Text;

/// Something a person should know about an answer.
public record FormRemark(String at, Text message) {}
