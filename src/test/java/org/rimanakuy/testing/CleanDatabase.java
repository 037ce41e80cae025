package org.rimanakuy.testing;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Empties every table that was empty when the application had started, before each test class; what the migrations
 * put into tables themselves (Liquibase's own and any look-up table) stays. Tests that want it between methods call
 * {@link #clean}.
 */
public class CleanDatabase extends AbstractTestExecutionListener {

    /** What a trigger says when it refuses. */
    private static final String SIGNALLED = "45000";

    private static @Nullable List<String> tables;

    @Override
    public void beforeTestClass(TestContext test) {
        clean(test.getApplicationContext());
    }

    /** Before any listener that could write: the tables must be counted untouched. */
    @Override
    public int getOrder() {
        return 0;
    }

    public static void clean(ApplicationContext context) {
        clean(context.getBean(DataSource.class));
    }

    public static synchronized void clean(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            if (tables == null) {
                tables = emptyTables(statement);
            }
            statement.execute("set foreign_key_checks = 0");
            for (var table : tables) {
                empty(table, statement);
            }
            statement.execute("update journal_head set sequence = 0, hash = repeat('0', 64)");
            statement.execute("set foreign_key_checks = 1");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Where a trigger refuses to delete, as it should, the table is made anew, which takes longer. */
    private static void empty(String table, Statement statement) throws SQLException {
        try {
            statement.execute("delete from `" + table + "`");
        } catch (SQLException refused) {
            if (!SIGNALLED.equals(refused.getSQLState())) {
                throw refused;
            }
            statement.execute("truncate table `" + table + "`");
        }
    }

    private static List<String> emptyTables(Statement statement) throws SQLException {
        var all = new ArrayList<String>();
        try (var rows = statement.executeQuery("select table_name from information_schema.tables"
                + " where table_schema = database() and table_type like '%TABLE' and table_type not like 'SYSTEM V%'"
                + " and table_name not like 'DATABASECHANGELOG%'")) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        var empty = new ArrayList<String>();
        for (var table : all) {
            try (var rows = statement.executeQuery("select 1 from `" + table + "` limit 1")) {
                if (!rows.next()) {
                    empty.add(table);
                }
            }
        }
        return empty;
    }
}
