/// One PostgreSQL server with a database and a role for each service.
@NullMarked
package nl.datapeil.quickstart.postgres;

import org.jspecify.annotations.NullMarked;
