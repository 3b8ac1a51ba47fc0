import { Button, FluentProvider, Text, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const place = document.getElementById('pane');
if (place) {
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Text as="p" block>
        预算勾稽
      </Text>
      <Button appearance="primary">检查工作簿</Button>
    </FluentProvider>,
  );
}
