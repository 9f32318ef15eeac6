package pl.sciezka.testing;

import javax.sql.DataSource;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/// Gives each test class a database of its own, and the time of day.
class FreshDatabase extends AbstractTestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        database(test).freshCopy();
        test.getApplicationContext().getBean(ProgramClock.class).goBack();
    }

    private static SwitchedDatabase database(TestContext test) {
        return (SwitchedDatabase) test.getApplicationContext().getBean(DataSource.class);
    }
}
